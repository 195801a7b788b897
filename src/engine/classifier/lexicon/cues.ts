/** Words by which a writer takes a stance to other words: rejects, approves, reports. */
import { verbForms } from './build';

export const CUES: readonly (readonly [string, string])[] = [
  ...verbForms('condemn', 'condemn denounce reject oppose deplore abhor decry repudiate rebuke disavow combat counter challenge criticize criticise refute debunk protest'),
  ['reject', `disgusting unacceptable wrong racist sexist homophobic transphobic xenophobic islamophobic antisemitic anti-semitic ableist misogynistic misogynist bigoted bigotry hateful hate_speech racism sexism homophobia transphobia
    xenophobia islamophobia antisemitism anti-semitism misogyny abhorrent reprehensible shameful appalling vile outrageous offensive dehumanizing dehumanising despicable deplorable horrible horrifying terrible awful inexcusable intolerable
    indefensible false untrue nonsense bullshit ignorant stupid ridiculous problematic dangerous harmful hurtful cruel evil sick unamerican un-american repugnant bs not_okay not_ok not_cool not_acceptable not_right not_true not_funny never_okay never_ok
    no_place shame disgrace disgraceful discriminatory discrimination prejudice prejudiced stereotype stereotyping inappropriate immoral illegal hate_crime unforgivable bigot bigots racists sexists idiot idiots horrid disturbing insulting demeaning
    degrading irresponsible unfair unjust insensitive inhumane inhuman mean rude messed_up fucked_up gross lie lies myth moron morons asshole assholes terrible_person scary heartbreaking inflammatory toxic divisive incorrect sickening low ugly`],
  ['idea', 'idea notion claim claims myth stereotype stereotypes lie lies rhetoric trope tropes belief narrative misconception argument suggestion assumption prejudice view comment comments statement statements remark remarks phrase word words slur slurs term terms language tweet post posts message messages sign graffiti slogan chant video joke jokes insult insults propaganda hate_speech rumor rumors allegation'],
  ['approve', "he's_right she's_right they're_right is_right are_right was_right so_true so_right well_said couldn't_agree_more couldn't_have_said_it_better i_agree we_agree agree agreed amen exactly preach this_is_true truth spot_on facts 100 💯 👏 👍 🙏 hear_hear absolutely_right this_☝ say_it_louder nailed_it bravo based true_words wise_words my_kind_of"],
  ...verbForms('report', 'report accuse allege charge convict arrest indict sentence quote claim warn threaten testify reveal recall describe recount confess admit'),
  ['report-noun', 'report reports according_to police suspect suspects shooter gunman defendant man_arrested breaking headline headlines news study survey poll witnesses officials investigators prosecutors fbi sheriff newspaper article film movie novel character lyrics song book scripture verse'],
  ['play', '😂 🤣 😜 😝 😉 😆 😅 😁 😹 😛 🙃 😄 😊 ❤ 😘 🥰 😍 lol lmao lmfao rofl haha hahaha hahahaha hehe jk j/k kidding just_kidding joking just_joking xd spoiler spoilers bff bestie buddy dude sis love_you love_ya'],
  ['counter-speech', 'stop_saying stop_calling stop_telling stop_spreading how_dare stop_the_hate end_hate no_place_for_hate stand_up_to_hate speak_out_against'],
  ['attempt-stop', 'stop stops stopped prevent prevents protect protects end ban refrain avoid oppose against'],
  ['victim', 'victim victims survivor survivors mourning mourn vigil prayers condolences memorial remember remembering rip tragedy tragic'],
]; // prettier-ignore
