/** Ordinary words and names that are one letter away from a word of the vocabulary: never repaired (repair.ts). */
export const NOT_MISSPELT = `whatsapp youtube facebook instagram snapchat linkedin paypal venmo gmail hotmail outlook yahoo tiktok reddit substack airbnb microsoft medicare medicaid obamacare brexit covid coronavirus netflix transit dash dashes form forms brun carp carps roam roams craft crafts sponges curable creeper gree animas fatties nasties chim roach curtail rally willis alike soweto southey deadbeat psychosis psychotherapist somalian somalians afghani romano nothings saudiarabia therapist therapists rallys shiit burt gems pers shep thee mans shat twat treat treats treated weird created create creates creating creation chick damage damages thus faces face radical strange flying chip chips
thin cook cooks sake sakes snowflake cure cures cured hats hat greed wore loses lose object backs back coke metal metals cleaned stink teenager extremist inane
fees fee creature roman romans tail tails donkey unit units sits sit dealer georgia jihad sneak possession pets pet saves save sums sum grandpa confuse dickhead
sinking abuser felon gangster robber carries slim goats got gots cursed koran sins sin refuge demo demos servant wacko garage psych cheater mari lars ting cray
whit gros hags hag erase scammer reset elder hangin sting hans nutcase geek geeks raps rap jamaica punjab brow brows buns bun zambia nutjob smite sone dwarf sinner
gangbanger millenial americas america africas mule bind hind moons moon soiled chats chat rach joes violet burglar lithuania invalid malia brunt primate morn salve
latvia refuges fogged spreader tics tic polis bosnia cambodia downed namibia huts hut smuggler colonizer bengals bengal thas bron deon droning drone chap amis seite
craz loath christina nero flys jihads moldova lairs lair coked weakling pols sinned oldie christia tanzania crepes crepe australias entitle leper jacka ids quake
liberia lech sine shoo bobs bob millennia georgina scaled scaling scale locus locust gers italia tais thins slovenia spiers mooches janis downing seep thos wees weds
bligh peds baboo plaything trafficker arsonist crue saud sunn rome roma rat rats mat hate late lat fast waste wast sloth cloth clot slots slot lots lot whale whales
while whole hole horse horses house worse worst words word world worm worms form born bone bones none nose noses note notes dirty dirt diet shot shots short shirt shift
sheet sheets steep sleep sheer cheer cheers beats beast bests boast boats boat toast bread beard board broad brood blood bloom gloom groom grooms room rooms rings bring
wings string striping strip strips trip tramp stamp camp champ champs chump chimps clamp lamp plague plagues league leagues vague argue rogue rouge range ranges orange
danger manger anger angel angels angle angles ankle uncle cancel cancer dancer career carer caner filth fifth fit fits firth first filter film files file fiends friends
friend fiend field yield trash crash cash rash brash brush crush rush trust crust rust bust burst bursts nurse purse course coarse source scum scam scan scar scars cars
black lack slack back pack crack track rack rock rocks whites write writes wite quite suite site sites aside asides inside beside slide slaves save slave salves solves
solve loves stone tone tones store stores score scores core cores corpse copse curt court count country county mount month mouth south sooth tooth truth death deaths
health wealth heath hearth heart earth breath breathe bathe bath path bat bets best beset reset rest pest nest zest jest just lust must dust nation nations native natives
naive active motive motives move moved loved lived livid vivid avid david divide dived diver drives driver rivers rive arrive alive olive oliver live livers silver sliver
canadain scots scout shout shouts short shorts sorts sort sport sports spots spot pots post posts past paste taste tastes state states stats tats start starts stars star
spark park parks dark bark shark sharp harp hard hards hands hand sand sands stand stands brand brands grand grants grant rant rants pants plants plans plan plane planes
plain plains pains pain paint saint stain train trains rain rains brain grain drain drains drained trans tran tans tan man mean means leans lean clean glean gleam lame
blame flame fame frame game games name names dame dames damn dam drama dream cream scream steam team teams tames meat mats seat seats east eat treat threat thread read
ready reads reading leading lading landing handing banding bonding binding finding funding founding sounding pounding punding hounding hunting hurting hinting printing
sprint prints print point points pint pine fine fines find finds fin fins fine line lines lies lie lied tied died dies diet dices dice dive dies ides side rides bride
bribes bribe tribe tribes tries tires tired fired fire hire hires hired shire wire wires ware wares were where here hers her heir their three there these those chose
chases chase cases case cause causes pause clause clauses close closed cloud loud louder older elders colder holder folder bolder builder border borders orders order
murder murders burden burdens garden harden warden wander wonder under sunder thunder hinder tinder tender gender genders sender spender vendor lender blender slender
gentle mental rental dental dentals metal petal medal model mode modes morels moral morals mortal portal royal loyal local vocal focal total choking joking poking
stoking smoking soaking cooking looking booking hooking shooing shocking stocking knocking poling polling pulling filling killing kings king ring spring springs sing
single mingle jingle jungle juggle jumble humble rumble bumble tumble stumble stubble bubble rubble ruble noble nobles noses moses mosel mosses losses bosses boss
russia russian rushing indian india asia arabia syria iran iraq turkey turk turn turns torn tour four forth fourth north worth sworn swan swans want wants wanted
hating dating rating eating heating beating bating baiting waiting writing whiting witting sitting setting getting letting betting hitting hiding riding siding
gassing passing massing missing kissing hissing dissing pissing cussing gossip geese grease green greens queen queens queer queers query user uses used abused amused
sick slick stick sticks trick tricks tick kick kicks pick picks brick nick dick duck ducks luck suck sucks stuck struck truck trucks rapid rape rapes raped rapped
aped tapped trapped strapped taped shaped sharped harped heaped helped yelped felled filled killed skilled spilled spoiled boiled foiled coiled oiled oils soil`;

/** Words made of two that mean neither: never taken apart. In the base form, forms are told by their endings. */
export const COMPOUNDS = `
rapeseed painkiller painkill buzzkill roadkill overkill shootout offshoot troubleshoot parachute hangout hangover cliffhanger coathanger chokehold chokepoint
burnout sunburn heartburn windburn sideburn freezerburn afterburn slowburn beatnik drumbeat heartbeat upbeat downbeat browbeat offbeat backbeat punchline
whiplash backlash eyelash tonguelash goldfinch bullfinch cockpit cockroach peacock woodcock hancock hitchcock babcock gamecock shuttlecock cocktail
stopgap crackdown crackpot firecracker nutcracker safecracker wisecrack knockout knockoff knockdown takedown countdown breakdown breakout breakup breakthrough
heartbreak daybreak windbreak outbreak jailbreak tiebreak tiebreaker icebreaker groundbreak strikeout strikebreaker airstrike hungerstrike firestrike
wipeout blackout whiteout blackberry blackboard blackbird blacklist blacksmith blackmail blackjack blackpool blackburn blackwell blackstone blackwater blackhawk
whiteboard whitehall whitehouse whitewash whitewater whitefish whitehead whiteside whitman whitfield greenwhite gaylord gayle gaynor nosegay jewelbox
asianews indianapolis indianhead irishman dutchman frenchman englishman welshman scotsman germantown polandspring turkeyfoot
deadline deadlock deadbolt deadpan deadbeat deadwood deadhead deadweight deathbed deathtrap diehard diestock killjoy killdeer killington ratcatch ratrace
pigtail pigpen piggyback pigeonhole guineapig snakebite snakeskin ratfink mothball mothership molehill wormhole wormwood earthworm bookworm ringworm silkworm
dogwood doghouse dogtooth dogfight hotdog bulldog underdog watchdog catfish catwalk catnip wildcat bobcat tomcat monkeyshine apeman goatherd goatskin
shithole bullshit chickenshit horseshit dipshit batshit apeshit shitstorm shitshow dumbass jackass badass smartass kickass hardass
firebomb firebrand firebreak firefight firearm gunfire gunfight gunpowder gunship gunboat shotgun gunshot slingshot snapshot screenshot longshot mugshot earshot
buckshot bloodshot moonshot potshot hotshot upshot overshoot undershoot moonshoot crapshoot photoshoot sharpshoot
slaughterhouse manslaughter bloodbath bloodhound bloodline bloodstream bloodwork bloodstain poisonivy ratpoison hellfire hellhole damnfool
manhunt witchhunt headhunt housekeeper scapegoat handyman snowman fireman policeman chairman spokesman congressman assemblyman alderman businessman
wifebeat eggbeater worldbeater stabproof backstab cutthroat cutback cutoff cutout haircut shortcut crosscut papercut woodcut uppercut undercut
hatecrime hatemail hatespeech shitpost jihadist infidel crossbow crossfire crossburn bookburn witchburn slashburn flagburn barnburner backburner
strongarm armpit armchair firearm sidearm forearm crushproof smashburger smashup gatecrash crashcourse drownproof hangman hangnail hangdog hangtime
sickbed sickbay homesick carsick seasick lovesick airsick trashcan trashtalk garbageman dirtbike dirtbag dirtroad filthpot
rapier rapeller drapery scraper skyscraper grapefruit grapevine grapeshot
`;
