/** Words that degrade, dehumanise or frighten when said of people. */
import { verbForms } from './build';

export const CONTEMPT: readonly (readonly [string, string])[] = [
  [
    'dehuman',
    `vermin vermins rat rats cockroach cockroaches roach roaches maggot maggots parasite parasites leech leeches louse lice flea fleas tick ticks bug bugs insect insects
    pest pests rodent rodents locust locusts worm worms snake snakes serpent serpents reptile reptiles viper vipers pig pigs swine hog hogs dog dogs mutt mutts cur curs
    ape apes monkey monkeys baboon baboons gorilla gorillas chimp chimps orangutan orangutans jackal jackals hyena hyenas vulture vultures beast beasts animal animals animalistic
    bestial savage savages subhuman subhumans sub-human sub-humans sub_human inhuman nonhuman non-human non-humans untermensch untermenschen
    virus viruses disease diseases plague plagues cancer cancers tumor tumors tumour tumours infection infections pestilence contagion bacteria germs fungus mold
    infestation scourge blight filth filthy_animals scum scums scumbag scumbags slime vermins pond_scum trash garbage rubbish waste refuse waste_of_space waste_of_oxygen waste_of_air
    waste_of_skin excrement feces faeces turd turds shit shits dung sewage muck dirt dregs parasitic verminous plague_on_society plague_on_humanity stain_on_humanity creatures
    less_than_human lesser_species lower_species not_human not_people mongrel mongrels cattle sheep goats goat donkeys mules weeds thing things toilet cesspit cesspool
    poison toxin demons demon devils devil spawn_of_satan monsters monster zombies aliens_from_hell barbarian barbarians barbaric uncivilized uncivilised primitive primates rabid_dogs rabid_animals
    livestock breeding_stock dead_weight waste_of_breath bloodsuckers bloodsucker vegetables tapeworm tapeworms bedbug bedbugs termite termites hookworm hookworms weasels toads skunks gnats slugs slug mould cesspit germs pathogen pathogens parasites_on_society bottom_feeders bottom_feeder swarm herd brutes orcs troglodytes neanderthals cavemen sewer_rats sewer_rat lab_rats
    menace_to_humanity disease-ridden disease_ridden dirty_animals rapefugees moskitos mosquitoes spiders cunt cunts
    🐀 🐁 🐍 🐒 🐵 🦍 🐷 🐖 🐽 🪳 🐛 🦠 🐕 🐶 💩 🗑 🐜 🦟 🕷 🦧 🐗 🐄 🐮 👹 👿 🚮 🦂`,
  ],
  ['vermin-verb', 'infest infests infested infesting infect infects infected infecting breed breeds breeding multiply multiplies crawl_out crawls_out crawling_out crawl_from crawling_from slither slithers slithering swarm swarms swarming overrun overruns overrunning pollute pollutes polluting contaminate contaminates contaminating'],
  [
    'degrade',
    `disgusting disgusts disgust disgusted repulsive revolting repugnant vile foul nasty gross filthy dirty smelly stinky stinking unclean impure ugly hideous horrid horrible horrendous awful terrible atrocious appalling
    abhorrent despicable deplorable detestable contemptible loathsome hateful worthless useless pointless pathetic pitiful sad_excuse hopeless inferior lesser beneath_us second-class subnormal abnormal unnatural perverted perverse
    sickening sick_in_the_head sick_and_twisted twisted sick_people sick_bastards sick_fucks deviant deviants degenerate degenerates depraved immoral sinful sinners godless evil wicked demonic satanic cursed vicious sadistic cruel toxic poisonous cancerous rotten corrupt treacherous
    backward backwards retarded retards stupid dumb dense dim idiotic moronic brainless mindless braindead brain-dead ignorant illiterate uneducated unintelligent imbecile imbeciles idiot idiots moron morons fool fools dumbass dumbasses dumber stupider
    lazy greedy stingy cheap dishonest deceitful untrustworthy sneaky sly cunning manipulative liars liar thieves thief crooks crook cheats cheaters cowards cowardly weak weaklings spineless submissive emotional hysterical irrational incompetent incapable inept crazy insane mental lunatic lunatics nuts psycho psychos deranged unhinged
    whores whore sluts slut slutty bitches bitch hoes hoe skanks skank cunts cunt thots sluttish gold_diggers gold-diggers pigs bastards bastard assholes asshole dickheads fuckers motherfuckers motherfucker shitheads shitbags pieces_of_shit piece_of_shit pos pieces_of_trash piece_of_trash
    piece_of_garbage pieces_of_garbage jerks losers loser freaks freak weirdos weirdo creeps creep perverts pervert pervs perv pedos pedo abominations abomination abominable aberration disgrace disgraceful embarrassment embarrassing joke jokes laughable ridiculous
    all_the_same stain stains insult sham mockery scandal catastrophe parasitical laughingstock disaster freeloading thieving conniving scheming backstabbing worst horrible_people bad_people terrible_people bad_news trouble troublemakers nuisance burden burdens problem problems curse mistake mistakes failure failures liability drain crap crappy shit shitty trash garbage
    violent dangerous aggressive hostile uncontrollable uncivilized intolerant oppressive barbaric brutal savage evil-doers enemies enemy devious malicious sinister
    broken defective damaged confused delusional mentally_ill mentally_disturbed mentally_deficient mental_illness mental_disorder disorder unstable disturbed mutilated fake freakish unfit unworthy undeserving undesirable undesirables unwanted unwelcome
    overrated annoying insufferable intolerable unbearable obnoxious entitled spoiled whiny bitchy nagging shallow vain selfish arrogant rude loud obese fat promiscuous easy jealous petty cowards
    servants slaves slave objects property possessions toys sex_objects playthings expendable disposable dishonorable shameful shameless repellent nauseating horrific wretched wretches
    lowest_of_the_low bottom_of_the_barrel no_good not_normal not_right_in_the_head not_natural no_use waste_of_time waste_of_money waste_of_resources good_for_nothing good-for-nothing up_to_no_good out_of_control out_of_their_minds full_of_shit full_of_hate full_of_themselves sissies freeloaders freeloader moochers moocher leeching backstabbers two-faced traitors crybabies snowflakes bullshit drunks drunkards drunk alcoholics bums bum scroungers scrounger spongers sponger beggars beggar layabouts simpletons simpleton halfwits half-wits thick brutes brutish shifty crafty scheming workshy work-shy benefit_cheats tight-fisted miserly dirtbags dirtbag uncouth frigid bossy inbred inbreds stoopid stupidest dumbest laziest filthiest ugliest useless_eaters useless_mouths drain_on_society junkies crackheads dole_scum cheapskates swindlers swindler cowards_all sleazebags shameful nutjobs nutcases wackos cripples 🤮 🤢 🖕 😡 🤡`,
  ],
  [
    'fear',
    `terrorist terrorists terrorism jihadist jihadists jihadi jihadis bombers suicide_bombers extremists radicals murderers murderer killers killer rapist rapists molesters child_molesters paedophiles paedophile pedophiles pedophile pedo pedos
    groomers predators predator criminals criminal thugs thug gangsters gang_members gangbangers drug_dealers dealers smugglers traffickers invaders invader invasion colonizers robbers burglars muggers crooks felons savages butchers looters
    a_threat threat threats a_danger danger dangers traitors spies fifth_column spreaders carriers disease_carriers child_abusers wife_beaters abusers honor_killers enemies parasites scammers con_artists arsonists looters thieves
    drug_dealer gang_member suicide_bomber child_abuser child_molester wife_beater scammer burglar mugger robber smuggler trafficker spy bomber extremist radical nonce nonces kidnapper kidnappers thief fraudster fraudsters con_men pickpocket pickpockets paedo paedos
    time_bomb time_bombs ticking_bombs ticking_bomb shoplifters sleeper_agents sleeper_cells jihadis stabbers arsonist honour_killers sex_offenders sex_offender hoodlums 💣`,
  ],
  ...verbForms(
    'crime-verb',
    `rape murder kill steal:stealing:stole:stolen rob+ molest bomb behead groom loot burgle mug+ assault attack abuse traffic:trafficking:trafficked terrorize terrorise scam+ cheat lie:lying:lied shoplift smuggle deal_drugs sell_drugs spread_disease spread_diseases
    invade destroy ruin plot conspire blow:blowing:blew_up exploit corrupt brainwash indoctrinate prey hate`,
  ),
  ['crime-noun', 'crime crimes violent_crime violent_crimes rape rapes terrorism terror murder murders theft robbery violence terrorist_attacks drugs welfare_fraud fraud illegal_activities'],
  ...verbForms('emote', 'hate despise loathe detest abhor dislike resent h8'),
  ['emote|vb', "can't_stand cannot_stand can_not_stand couldn't_stand can't_stomach can't_abide cannot_abide have_no_time_for have_no_love_for can't_bear can't_tolerate have_no_respect_for have_nothing_but_contempt_for feel_nothing_but_hatred_for can't_put_up_with couldn't_bear couldn't_abide look_down_on feel_nothing_but_contempt_for want_nothing_to_do_with don't_respect spit_on"],
  ['emote|vb', '😡 🤬 👎 🤮 🤢'],
  ['emote|vb', 'fuck screw damn curse fuckin'],
  ['sick-of', 'sick_of sick_and_tired_of tired_of disgusted_by disgusted_with repulsed_by fed_up_with had_enough_of enough_of done_with over_it_with ashamed_of grossed_out_by sickened_by'],
  ['exclude', 'banned expelled deported removed kicked_out thrown_out excluded sent_back sent_home shipped_back shipped_off shipped_home segregated isolated castrated sterilized sterilised locked_up locked_away jailed imprisoned caged institutionalized outlawed barred enslaved driven_out rounded_up kept_out forbidden illegal stripped_of_their_rights quarantined evicted banished exiled fired denied'],
  ...verbForms('exclude-verb', 'ban+ deport expel+ exclude outlaw kick_out throw:throwing:threw:thrown_out send:sending:sent_back send:sending:sent_home ship+_back get:getting:got:gotten_rid_of lock_up round_up remove evict banish segregate enslave'),
  ['positive', 'human humans people person equal equals welcome trustworthy honest good decent normal clean smart intelligent capable real innocent worthy deserving valid civilized civilised citizens americans women men peaceful loyal moral natural okay ok fine respectable strong useful valuable important'],
  ['positive-claim', 'respect rights equality dignity sympathy compassion mercy love kindness happiness freedom life to_live to_exist to_breathe to_vote to_marry to_be_here to_be_happy to_be_alive anything nothing a_voice help protection peace jobs work children'],
]; // prettier-ignore
