/** Violence: what is done, wished or threatened. Serious verbs need only a person; soft ones need more. */
import { verbForms } from './build';

export const VIOLENCE: readonly (readonly [string, string])[] = [
  ...verbForms(
    'violence',
    `kill murder assassinate execute shoot:shooting:shot hang:hanging:hanged:hung lynch behead decapitate stab+ strangle choke suffocate drown
    slaughter massacre butcher exterminate eradicate annihilate gas+ rape torture maim mutilate castrate crucify impale burn bomb nuke poison
    hunt_down gun_down shoot_down mow_down wipe_out burn_down string_up stone electrocute incinerate disembowel eviscerate waterboard
    beat:beating:beat:beaten_to_death stomp_to_death curb-stomp curbstomp beat:beating:beat:beaten_up strike:striking:struck_down blow:blowing:blew:blown_up set_on_fire liquidate
    shoot:shooting:shot_up stomp_out euthanize euthanise sterilize sterilise cull genocide exterminate kneecap scalp behead slay:slaying:slew:slain
    murk merk unalive cremate gut+ skin+ flay run:running:ran:run_over put:putting:put_down bludgeon bash_in mow:mowing:mowed:mown_down guillotine flog whip+`,
  ),
  ...verbForms(
    'soft-violence',
    `hurt:hurting:hurt hit:hitting:hit punch slap+ kick beat:beating:beat:beaten attack destroy eliminate crush smash thrash whack hammer wreck ruin harm injure
    cripple assault eradicate purge cleanse round_up get:getting:got:gotten_rid_of take:taking:took:taken_out finish_off wipe end do:doing:did:done_away_with
    bury break:breaking:broke:broken fight:fighting:fought stomp stamp_out lock_up cage bash knock_out spit:spitting:spat_on throw:throwing:threw:thrown_out
    shove run:running:ran:run_out cut:cutting:cut silence hunt terminate remove liquidate deal:dealing:dealt_with obliterate pummel body drag+ clobber`,
  ),
  ...verbForms('perish', 'die:dying perish burn_in_hell rot_in_hell burn:burning:burned:burnt rot+ croak suffer bleed:bleeding:bled choke hang:hanging:hung starve drown drop_dead go_extinct disappear vanish cease_to_exist'),
  ['death', 'death dead extinct extinction extermination eradication annihilation slaughter genocide holocaust'],
  ['kill-phrase', 'put_a_bullet_in put_bullets_in slit_the_throats_of cut_the_throats_of open_fire_on declare_war_on'],
  ['violence|vb|vbn|harm-state|harm-emoji', '🔫 🔪 🗡 💣 🪓'],
  ['soft-violence|vb|vbn|soft-harm-state|harm-emoji', '🔥 🤜 👊 🥊 🤛 ⚔'],
  ['death|harm-state|harm-verb-wish|harm-emoji', '☠ 💀 ⚰ ⚱'],
  ['weapon', 'gun guns rifle rifles pistol shotgun ar15 ar-15 knife knives machete bomb bombs bullet bullets rope ropes noose nooses gallows grenade gasoline gas_chamber gas_chambers oven ovens firing_squad guillotine wood_chipper woodchipper 🔫 🔪 🗡 💣 🔨 ⚰ 🪓'],
  ['harm-state', 'shot killed hanged hung lynched beheaded executed stabbed gassed exterminated murdered slaughtered massacred eradicated annihilated castrated sterilized sterilised raped tortured crucified beaten burned burnt bombed nuked strangled poisoned assassinated culled butchered stoned electrocuted guillotined euthanized euthanised wiped_out put_down put_to_death burned_alive burnt_alive burned_at_the_stake lined_up_and_shot taken_out_and_shot strung_up wiped_off_the_earth wiped_off_the_map wiped_off_the_face_of_the_earth removed_from_the_earth erased_from_the_earth erased hunted_down gunned_down mowed_down run_over beaten_up thrown_off_roofs thrown_off_a_roof set_on_fire thrown_in_the_ocean exterminated drowned choked aborted put_against_a_wall put_up_against_a_wall purged cleansed genocided whipped flogged drawn_and_quartered neutered spayed put_out_of_their_misery'],
  ['soft-harm-state', 'hurt punished beaten_senseless attacked destroyed eliminated crushed smashed punched slapped wiped kicked harmed injured caged silenced rounded_up hunted chained enslaved tied_up spat_on terminated removed_from_society removed_from_this_planet removed_from_this_earth crippled'],
  ['harm-verb-wish', 'die dies perish rot burn hang suffer choke drown starve bleed drop_dead go_extinct get_cancer get_aids get_ebola get_covid get_raped get_shot get_killed get_hit_by_a_bus get_run_over get_stabbed get_hurt get_beaten get_bombed get_murdered get_lynched catch_covid burn_in_hell rot_in_hell go_to_hell die_out die_off disappear fall_off_a_cliff commit_suicide kill_themselves'],
  ['disease-noun', 'cancer aids hiv ebola covid covid-19 corona coronavirus leukemia leprosy rabies plague'],
]; // prettier-ignore
