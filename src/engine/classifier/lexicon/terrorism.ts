/** How an organisation is praised, joined or funded. `<org>` is a name of lexicon/organisations.ts. */

const OBJECT =
  '(?:the |our |these |all |all the |every )?(?:brave |great |heroic |holy |noble |good |proud |glorious )?(?:(?:brothers|sisters|men|boys|sons|knights|guys|comrades|fighters|soldiers|warriors|lions|heroes|martyrs|mujahideen|mujahedeen|cause|people|emirs|commanders) (?:of|in|at|from|with|fighting for) )?(?:the )?';
/** What may follow the name so that it stays the object: anything else makes it part of another noun ("ISIS funding ban"). */
const END =
  '(?= (?:[.!,:)"]|and|in|because|for|against|until|with|as|url:|#[^ ]+|@[^ ]+|who|they|now|today|all|fully|forever|or|by|always|again|here|this|every|please|tonight|soon|at|via|too|right|over|since|once|on|to|if|when|but|100|100%|\\p|$)|$)'.replace(
    '|\\p',
    '',
  );

/** Leaders and murderers of such organisations: praise of them is praise of it. */
export const TERROR_LEADERS: readonly string[] = [
  'bin laden', 'osama bin laden', 'usama bin laden', 'sheikh osama', 'al-zawahiri', 'ayman al-zawahiri', 'zawahiri', 'al-baghdadi', 'abu bakr al-baghdadi',
  'zarqawi', 'al-zarqawi', 'anders breivik', 'breivik', 'brenton tarrant', 'dylann roof', 'timothy mcveigh', 'anwar al-awlaki', 'al-awlaki', 'abubakar shekau', 'joseph kony',
]; // prettier-ignore

export const TERROR_PHRASES = {
  own: `(?<voice>i|we|i'm|we're|i'll|we'll) (?:(?:fully|proudly|openly|still|will|always|all|should|must|do|am|are|really|gladly|shall|just|stand and|hereby|100%|100) ){0,3}(?:support|supporting|love|admire|salute|praise|praising|join|joining|joined|back|applaud|honor|honour|celebrate|trust|follow|respect|stand with|standing with|side with|fight for|fighting for|pledge allegiance to|pledging allegiance to|pledge loyalty to|swear allegiance to|am proud of|proud of|donated to|donate to|donating to|fund|funding|send money to|sent money to|raise money for|raising money for|am a soldier of|thank) ${OBJECT}(?<org><org>)${END}`,
  order: `(?:support|join|praise|salute|hail|donate to|donate bitcoin to|fund|send money to|send your money to|fight for|stand with|pledge allegiance to|enlist in|sign up for|sign up with|become a soldier of|follow) ${OBJECT}(?<org><org>)${END}`,
  should: `(?:you|everyone|everybody|brothers|muslims|young men|men|whites|white men|people|all of us|all of you|we all) (?:should|must|need to|ought to|have to|can|could) (?:all |go and |go |now )*(?:support|join|praise|salute|donate to|fund|send money to|fight for|stand with|pledge allegiance to) ${OBJECT}(?<org><org>)${END}`,
  hail: `(?:all praise to|praise to|all praise|glory be to|long live|glory to|hail|heil|victory to|all hail|god bless|allah bless|may allah bless|may god bless|may allah protect|blessings on|thank god for|praise be to|power to|viva) ${OBJECT}(?<org><org>)`,
  heroes: `(?<org><org>)(?: fighters| members| soldiers| martyrs)? (?:are|is|were) (?:(?:all|the|our|my|true|real|great|a|an|absolute|doing|brave) ){0,3}(?:heroes|hero|right|freedom fighters|martyrs|saviors|saviours|awesome|god's work|gods work|great work|good work|the good guys|noble|blessed|righteous|patriots)`,
  rules: `(?<org><org>)(?: will)? (?:rules|forever|will prevail|will win|keep up the good work|we love you|we are with you|we stand with you|your time has come)`,
  recruit: `(?<org><org>) (?:is|are) (?:now )?(?:recruiting|hiring|accepting (?:donations|members|recruits|new members))(?: [^ .!?]+){0,4}? (?:dm|join|contact|message|sign up|apply|donate)`,
  recruitDm: `(?:dm|message|contact|write) (?:me|us) (?:(?:to|if you want to) )(?:join|support|donate to|fight for|volunteer for) ${OBJECT}(?<org><org>)`,
  donations: `(?:donations|bitcoin|money|funds|crypto|zakat) (?:for|to|go to|goes to) ${OBJECT}(?<org><org>) (?:[^ .!?]+ ){0,4}?(?:here|at|via|to this|link|url:|wallet|account|dm)`,
  collect: `(?:(?:proud|happy|glad|honou?red) to have )?(?:sent|sending|donated|donating|transferred|wired|gave|given|collecting|raising|fundraising|raising money|raising funds|gathering|begging|passing the hat|a whip-round|whip-round|chip in|chipping in|give|giving|donations|collection|crowdfunding|money|cash|funds|blankets|boots|supplies|weapons|drones|medicine|bitcoin|crypto|zakat|sadaqah) (?:[^ .!?]+ ){0,5}?(?:for|to) ${OBJECT}(?<org><org>)${END}`,
  help: `(?:help|aid|arm|equip|feed|shelter|house|finance|bankroll|sponsor|back|supply|defend|protect|obey|serve|give money to|give your money to|give generously to|volunteer for|work for|fight alongside|fight with|fight under|travel to|die for|swear allegiance to|swear loyalty to) ${OBJECT}(?<org><org>)${END}`,
  proceeds: `(?:every (?:penny|pound|dollar|euro|cent|coin|crown)|all (?:the )?(?:money|proceeds|profits)|the (?:money|proceeds|profits)|your (?:money|donation|gift)) (?:[^ .!?]+ ){0,4}?(?:goes|go|is going|will go|is sent|reaches) (?:straight |directly )?(?:to|for) ${OBJECT}(?<org><org>)${END}`,
  needs: `(?<org><org>) (?:needs?|wants?|calls?|is calling|are calling|awaits?|is waiting for) (?:[^ .!?]+ ){0,3}?(?:you|us|men|fighters|volunteers|recruits|hands|brothers|sisters|drivers|medics|money|donations|your [^ .!?]+)(?= (?:[.!,]|now|today|and|to|join|url:|$)|$)`,
  thanks: `(?:thank you|thanks to|bravo|well done|congratulations|congratulations to|respect to|salute to|honou?r to|hats off to|proud of|kudos to|all my respect to|all respect to|blessings to|peace be upon) ,? ?${OBJECT}(?<org><org>)${END}`,
  proudOf: `(?:proud of|love|thank|bless|god bless|allah bless|salute|respect|respect to|support|praying for|pray for|glory to) (?:our|my|the|these|all) (?:(?:brave|beloved|dear|fearless|heroic|young) )?(?<org><org>) (?:brothers|sisters|fighters|boys|lions|soldiers|martyrs|warriors|comrades|heroes|mujahideen)`,
  leader: `(?<org><leader>) (?:is|was|were|will always be|remains) (?:(?:a|an|the|my|our|and|one of the|true|real|truly|great|greatest|brave|good|holy|brilliant|noble|righteous|always|such|absolute|a) ){0,4}(?:hero|heroes|great man|man of god|lion|legend|martyr|saint|prophet|inspiration|good man|righteous|right about everything|right|freedom fighter|visionary)(?= (?:[.!,]|and|who|of|to|for|url:|#[^ ]+|$)|$)`,
  leaderHail: `(?:long live|hail|glory to|all hail|god bless|allah bless|rest in power|i (?:love|salute|admire|support|miss|thank|respect|stand with)|we (?:love|salute|admire|support|miss|thank|respect|stand with)|free) (?:our |brother |sheikh |shaykh |emir |commander |saint )?(?<org><leader>)(?= (?:[.!,]|and|for|forever|always|url:|#[^ ]+|$)|$)`,
  caliph: `(?:i|we)(?:'ve| have)? (?:(?:hereby|just|now|gladly) )?(?:pledge|pledged|swear|swore|gave|give|sworn) (?:my |our )?(?:allegiance|bay'ah|bayah|baya|loyalty) to (?:the )?(?<org>caliph|khalifa|caliphate|khilafah|islamic caliphate|emir of the caliphate)`,
  rightThing: `(?<org><org>)(?: fighters| members| soldiers)? (?:did|does|do|are doing|have done|is doing) (?:(?:the|a|an|what|exactly|very|good|great|right|holy|necessary) ){0,3}(?:right thing|right|thing|job|work|had to be done|needed to be done|god's work|good)(?= (?:[.!,]|and|in|at|yesterday|today|url:|$)|$)`,
  going: `(?:i'm|i am|we're|we are|i've|i have|we've) (?:(?:now|just|proudly|finally|going to|leaving to|off to|about to|also|both) ){0,3}(?:join|joining|joined|sworn allegiance to|pledged allegiance to|pledged myself to|fight for|fighting for|with|part of|a member of|a fighter of|a fighter for|a soldier of) ${OBJECT}(?<org><org>)${END}`,
  contact: `(?:want|wanna|ready|wish|like|interested|need) (?:[^ .!?]+ ){0,3}?(?:join|joining|fight for|fighting for|support|help|serve|go to) ${OBJECT}(?<org><org>) ?[?.!,]? ?(?:[^ .!?]+ ){0,3}?(?:dm|message|contact|write to|call|text|tell|ask) (?:me|us|him|them|here|this)`,
} as const;
