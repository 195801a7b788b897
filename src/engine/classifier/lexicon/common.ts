/** Ordinary English words: for telling English from other languages, and for taking glued or misspelt words apart. */
export const COMMON_WORDS = `
the of and to a in for is on that by this with i you it not or be are from at as your all have new more an was we will home can us about if
my has but our one other do no they he up may what which their out any there see only so his when here who also now get am been would how were
me some these its like than find back people had just over year day into two world next go work last most make them should her use after best
then good well first much where made those each through even many very such she take too down want because while made need own same still
know being why same off before might again always every never between against under both during since without until around though within
another away once left right life say said says help thing things way great state man men woman women time times years today tomorrow yesterday
let going gonna got getting think thought believe feel feels look looks really something someone nothing everyone everything anyone anything
nobody must could shall did does done doing came come comes went gone put keep kept give gave given take took taken tell told ask asked
show shown showed call called calling try tried seem seems mean means meant become became part place case week month point government company
number group problem fact hand high old big small large little long young early public bad able few important different house country
countries nation national school schools family families student students community communities health care job jobs law laws bill vote voters
voting election congress senate president governor mayor senator representative party war peace money tax taxes budget economy economic business
american americans america united states police court justice rights right freedom support supporting join joined thank thanks happy proud
morning night tonight live watch read story news media twitter tweet tweets post video photo link please sign love loved hope hopes hate fight
fighting stand standing stop stopped start started end ended change changed better worse worst less least working workers veterans service
member members office meeting discuss discussed speech talk talked talking talks city county district town street road water food energy climate
science security border immigration immigrants refugees gun guns violence crime criminal crimes death dead die died lives lost loss kill killed
shot shooting attack attacks terror terrorist terrorists terrorism military army troops soldiers border wall free open close closed real true
truth false lie lies lying honest wrong evil sick ill hard easy soon late later ago far near inside outside across along among toward towards
already almost enough quite rather maybe perhaps probably actually certainly clearly simply finally recently often sometimes usually ever yet
instead however therefore whether else per via etc yes no ok okay oh hey hi hello wow lol please sorry sure course kind sort lot lots bit
name names word words line lines list page pages book books movie film song music game games team player players play playing win won winning
lose losing beat hit run running ran walk walked drive driving car cars train plane bus fire hot cold black white red blue green brown yellow
color colour body head face eye eyes hair heart mind hands foot feet arm arms leg legs mouth neck skin blood mother father mom dad parents
brother sister son daughter child children kid kids baby wife husband friend friends boy girl boys girls guy guys lady ladies person folks human
humans being beings god church faith religion religious muslim muslims jew jews jewish christian christians gay lesbian trans transgender
stupid dumb idiot idiots ugly disgusting filthy dirty nasty awful terrible horrible pathetic worthless useless weak strong smart clever nice
beautiful wonderful amazing awesome excellent perfect lovely sweet kind brave great fun funny interesting important special favorite favourite
allow allowed force forced send sent bring brought buy bought sell sold pay paid build built break broke broken cut cutting fall fell
fallen hold held hear heard hurt leave leaving meet met move moved pass passed pull push raise raised reach remember rise rose save saved sit
sat sleep speak spoke spend spent stay steal stole stolen teach taught throw threw touch turn turned understand understood wait waiting wake wear
wish wonder write written wrote answer question questions reason reasons issue issues policy policies plan plans program programs system
million billion thousand hundred percent half whole full empty rich poor single double hour hours minute minutes second seconds date age
deserve deserves deserved belong belongs born alive burn burning burned hang hanging hanged land sea sun sky air earth planet dog dogs cat cats
animal animals bird birds fish rat rats pig pigs monkey monkeys snake snakes tree trees plant plants power human control order act action
`;
