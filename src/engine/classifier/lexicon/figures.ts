/**
 * Names of public figures of several countries and parties, as people write them. Last names that are also ordinary words
 * stand only with a first name. A name missing here is still a public figure behind a title (target.ts).
 */
export const FIGURES = `trump donald_trump melania_trump ivanka_trump donald_trump_jr don_jr jared_kushner pence mike_pence obama barack_obama michelle_obama potus flotus scotus biden joe_biden
hunter_biden kamala_harris kamala hillary hillary_clinton bill_clinton clinton chelsea_clinton george_w_bush george_bush dubya jeb_bush laura_bush dick_cheney cheney liz_cheney al_gore john_kerry
bernie_sanders bernie elizabeth_warren buttigieg pete_buttigieg klobuchar amy_klobuchar beto_o'rourke beto cory_booker andrew_yang tulsi_gabbard gabbard mike_bloomberg bloomberg tom_steyer
pelosi nancy_pelosi schumer chuck_schumer mcconnell mitch_mcconnell kevin_mccarthy paul_ryan john_boehner boehner steny_hoyer jim_clyburn adam_schiff schiff jerry_nadler nadler maxine_waters
ocasio-cortez alexandria_ocasio-cortez aoc ilhan_omar rashida_tlaib tlaib ayanna_pressley pressley ted_cruz marco_rubio rubio rand_paul ron_paul mitt_romney romney lindsey_graham tom_cotton josh_hawley hawley
susan_collins lisa_murkowski murkowski joe_manchin manchin kyrsten_sinema sinema dianne_feinstein feinstein john_mccain mccain meghan_mccain orrin_hatch chuck_grassley grassley mike_lee tim_scott
matt_gaetz gaetz jim_jordan devin_nunes nunes mark_meadows steve_king louie_gohmert gohmert marjorie_taylor_greene mtg lauren_boebert boebert madison_cawthorn dan_crenshaw crenshaw adam_kinzinger kinzinger
sarah_palin palin newt_gingrich gingrich rudy_giuliani giuliani chris_christie john_kasich kasich ron_desantis desantis greg_abbott andrew_cuomo cuomo gavin_newsom newsom gretchen_whitmer whitmer nikki_haley
rex_tillerson mike_pompeo pompeo john_bolton bolton jeff_sessions bill_barr william_barr betsy_devos devos steven_mnuchin mnuchin kellyanne_conway sean_spicer stephen_miller steve_bannon bannon michael_flynn
robert_mueller mueller james_comey comey andrew_mccabe peter_strzok strzok lisa_page anthony_fauci fauci dr_fauci roger_stone paul_manafort manafort michael_cohen brett_kavanaugh kavanaugh neil_gorsuch gorsuch
amy_coney_barrett ruth_bader_ginsburg ginsburg rbg clarence_thomas sonia_sotomayor sotomayor elena_kagan john_roberts loretta_lynch eric_holder james_mattis mattis edward_snowden snowden julian_assange assange
chelsea_manning rod_rosenstein rosenstein rachel_levine jacob_frey colin_kaepernick kaepernick jacinda_ardern bill_gates george_soros soros jeff_bezos bezos mark_zuckerberg zuckerberg elon_musk elon jack_dorsey
sean_hannity hannity tucker_carlson tucker rachel_maddow maddow don_lemon jim_acosta acosta anderson_cooper megyn_kelly rush_limbaugh limbaugh alex_jones laura_ingraham wolf_blitzer jake_tapper
putin vladimir_putin medvedev lavrov navalny zelensky zelenskyy volodymyr_zelensky poroshenko lukashenko xi_jinping jinping president_xi li_keqiang carrie_lam tsai_ing-wen kim_jong_un kim_jong-un kim_jong little_rocket_man
kim_yo_jong moon_jae-in shinzo_abe suga kishida modi narendra_modi amit_shah rahul_gandhi sonia_gandhi yogi_adityanath kejriwal mamata_banerjee imran_khan nawaz_sharif benazir_bhutto zardari sheikh_hasina rajapaksa
suu_kyi aung_san_suu_kyi duterte rodrigo_duterte marcos jokowi joko_widodo mahathir mahathir_mohamad najib_razak lee_hsien_loong prayuth scott_morrison malcolm_turnbull tony_abbott julia_gillard kevin_rudd
boris_johnson theresa_may david_cameron tony_blair gordon_brown jeremy_corbyn corbyn keir_starmer starmer nigel_farage farage sadiq_khan nicola_sturgeon sturgeon priti_patel jacob_rees-mogg michael_gove jo_cox diane_abbott
emmanuel_macron macron marine_le_pen le_pen sarkozy hollande angela_merkel merkel olaf_scholz scholz ursula_von_der_leyen matteo_salvini salvini giorgia_meloni meloni berlusconi matteo_renzi viktor_orban orban
pedro_sanchez pablo_iglesias santiago_abascal puigdemont mark_rutte geert_wilders wilders sebastian_kurz andrzej_duda kaczynski donald_tusk tusk jean-claude_juncker leo_varadkar varadkar
justin_trudeau trudeau andrew_scheer stephen_harper doug_ford jagmeet_singh erdogan recep_tayyip_erdogan netanyahu benjamin_netanyahu bibi benny_gantz naftali_bennett mahmoud_abbas ismail_haniyeh
khamenei ayatollah_khamenei rouhani hassan_rouhani javad_zarif zarif ahmadinejad soleimani qassem_soleimani qasem_soleimani assad bashar_al-assad bashar_assad saddam saddam_hussein gaddafi qaddafi mohammed_bin_salman mbs king_salman
el-sisi sisi morsi mubarak bin_laden osama_bin_laden baghdadi al-baghdadi mullah_omar nasrallah hassan_nasrallah maduro nicolas_maduro hugo_chavez chavez juan_guaido guaido fidel_castro raul_castro bolsonaro jair_bolsonaro lula
dilma_rousseff evo_morales cristina_kirchner macri sebastian_pinera enrique_pena_nieto pena_nieto lopez_obrador amlo daniel_ortega bukele nayib_bukele buhari muhammadu_buhari goodluck_jonathan
uhuru_kenyatta kagame paul_kagame museveni yoweri_museveni bobi_wine mugabe robert_mugabe mnangagwa jacob_zuma zuma ramaphosa cyril_ramaphosa julius_malema malema abiy_ahmed omar_al-bashir pope_francis the_pope dalai_lama
greta_thunberg greta malala prince_charles prince_harry prince_andrew meghan_markle kate_middleton queen_elizabeth the_queen`;

/** Offices before a name: `Senator Name`. */
export const TITLE_WORDS = `president vice_president vice-president prime_minister premier chancellor minister foreign_minister secretary secretary_of_state attorney_general senator sen congressman congresswoman
representative rep governor gov mayor speaker justice chief_justice judge ambassador king queen prince princess emperor ayatollah chairman chairwoman majority_leader minority_leader councilman councilwoman mp mep pm
general gen admiral director sheriff commissioner candidate presidential_candidate pope archbishop cardinal supreme_leader dictator`;
