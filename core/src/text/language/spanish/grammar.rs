//! Words by what they do in a clause: where a noun phrase begins and ends, what stands between a subject and its verb.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Preposition),
        "a al ante bajo con contra desde durante en entre hacia hasta mediante sin sobre tras excepto salvo \
         junto dentro fuera cerca lejos",
        "«Nos vamos ya», dijo un hombre {} Oslo.", "“un hombre”",
    ),
    words(Is(Preposition), "de del para por", "«Nos vamos ya», dijo un hombre {} Oslo.", "“un hombre {} Oslo”"),
    words(Is(Preposition), "según", "«Nos vamos ya», dijo un hombre {} Oslo.", "“un hombre, via Oslo”"),
    words(Is(Excludes), "contrario", "«Nos vamos ya», dijo Park, al {} que Lee.", "“Park”"),
    words(Is(Excludes), "lugar vez", "«Nos vamos ya», dijo Park en {} de Lee.", "“Park”"),
    words(Is(ClausePreposition), "después antes desde", "Se fue {} de que Lee dijera: «Nos vamos ya».", "“”"),
    words(
        Is(Conjunction),
        "y e o u pero que cuando donde mientras aunque porque pues quien quienes cual cuales cuyo cuya cuyos cuyas \
         cómo luego conque así",
        "Había salido {} Lee dijo: «Nos vamos ya».", "“Lee”",
    ),
    words(Is(Conjunction), "ni sino si", "Había salido {} Lee dijo: «Nos vamos ya».", "“(Lee)”"),
    words(
        Is(ClauseStart),
        "mientras aunque pero porque cuando donde quien quienes pues",
        "Lee dijo que llovía {} se veían en «el viejo lugar junto al mar».", "“(Lee)”",
    ),
    words(Is(OwnStatement), "si mientras pero porque aunque", "«Nos vamos ya», dijo él {} todo iba bien. «Por fin».", "“él?”; “”"),
    words(
        Is(Begins),
        "abre abren abrió abrieron abrirá abrirán comienza comienzan comenzó comenzaron comenzará empieza empiezan empezó \
         empezaron arranca arrancan arrancó arrancaron rige rigen rigió regirá entra",
        "Ellos {} desde el 3 de marzo de 2021.", "2021-03-03/..",
    ),
    words(Is(RelativeTime), "cuando", "Cayó en 2008, {} llovía.", "2008-01-01/2009-01-01"),
    words(Is(Sequel), "cuando mientras pero", "«¡Nos vamos ya!», gritó Lee {} sonó la campana.", "“Lee”"),
    words(Is(That), "que", "Lee dijo {} «nos vamos ya».", "“Lee”"),
    words(Is(It), "ello", "Lee lo llamó «una farsa que pagamos todos» y {} pasó.", "“Lee”"),
    words(Is(IndirectQuestion), "cómo cuándo cuánto", "Lee explicó {} «nos vamos de aquí ya».", "“Lee”"),
    words(Is(Relative), "quien quienes", "Lee, {} dijo «nos vamos ya», salió.", "“Lee”"),
    words(Is(RelativeObject), "quien quienes cual", "Salieron, lo {} Lee llamó «una farsa que pagamos todos».", "“Lee”"),
    words(
        Is(Auxiliary),
        "ha han había habían hubo haya hayan habrá habrán habría habrían puede pueden podía podían pudo podrá podrán podría \
         podrían debe deben debía debían deberá deberán debería deberían quiere quieren quería querían quiso quisieron querido suele \
         suelen solía solían va van iba iban vuelve volvió volvieron vuelven acaba acaban acabó tuvo tiene",
        "Lee {} dicho: «Nos vamos ya».", "“Lee”",
    ),
    words(
        Are(&[Auxiliary, Be]),
        "es son era eran fue fueron ser sido siendo sea sean será serán sería serían está están estaba estaban estuvo estuvieron \
         estar estado estará estarán estaría estarían esté estén",
        "Lee {} diciendo: «Nos vamos ya».", "“Lee”",
    ),
    words(
        Is(Adverb),
        "no se le les lo me te nos os también tampoco nunca jamás siempre ya aún todavía solo sólo incluso además después luego \
         entonces ahora antes aquí allí así casi apenas quizá quizás acaso asimismo igualmente mismo misma propio propia \
         inmediatamente finalmente recientemente posteriormente previamente públicamente expresamente rotundamente tajantemente \
         categóricamente textualmente literalmente anteriormente",
        "Lee {} dijo a Park: «Nos vamos ya».", "“Lee”",
    ),
    words(Is(Adverb), "ayer anoche", "Lee {} dijo: «Nos vamos ya».", "2022-12-29/2022-12-30; “Lee”"),
    words(Is(Adverb), "hoy", "Lee {} dijo: «Nos vamos ya».", "2022-12-30/2022-12-31; “Lee”"),
    words(Is(NoAdverb), "mente", "Lee dice que la {} «nos engaña a todos».", "“Lee”"),
    words(Is(Pronoun), "él ella ellos ellas yo nosotros nosotras tú usted ustedes", "«Nos vamos ya», dijo {}.", "“{}?”"),
    words(Is(IOrWe), "yo nosotros nosotras", "«Nos vamos ya», dijo {}.", "“{}?”"),
    words(Is(MeOrUs), "me nos", "Lee {} contó «un cuento que era largo y aburrido».", "“Lee”"),
    words(Is(ObjectPronoun), "lo", "Dicen que los obreros sostienen {} «nos ha fallado a todos».", "“los obreros”"),
    words(
        Is(Determiner),
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis tu \
         tus nuestro nuestra nuestros nuestras varios varias muchos muchas otro otra otros otras ningún ninguna cualquier cada \
         algún alguna algunos algunas todo toda todos todas",
        "Había salido y {} tripulación dijo: «Nos vamos ya».", "“{} tripulación”",
    ),
    words(Is(Determiner), "dos", "Había salido y {} tripulantes dijeron: «Nos vamos ya».", "2; “{} tripulantes”"),
    words(Is(Determiner), "tres", "Había salido y {} tripulantes dijeron: «Nos vamos ya».", "3; “{} tripulantes”"),
    words(
        Is(Indefinite),
        "algunos algunas varios varias otros otras muchos muchas",
        "«Nos vamos ya», dijeron {} vecinos.", "“{} vecinos”",
    ),
    words(Is(Indefinite), "uno", "«Nos vamos ya», dijo {} de los vecinos.", "“{} de los vecinos”; pronoun 1"),
    words(Is(Indefinite), "dos", "«Nos vamos ya», dijeron {} vecinos.", "“{} vecinos”; 2"),
    words(Is(Indefinite), "tres", "«Nos vamos ya», dijeron {} vecinos.", "“{} vecinos”; 3"),
    words(
        Is(Nobody),
        "todos todas alguien nadie otros otras ninguno nada algo todo muchos",
        "{^} dijeron: «Nos vamos ya».", "“{^}”",
    ),
    words(
        Is(Modal),
        "puede pueden podría podrían debe deben debería deberían podrá podrán tendrá tendrán habría habrían sería serían iba \
         iban",
        "Lee dijo que la ciudad {} dar «autobuses gratis para todos».", "“Lee”",
    ),
    words(Is(NameParticle), "de del da do das von der san santa di", "«Nos vamos ya», dijo Ann {} Lee.", "“Ann {} Lee”"),
    words(
        Is(Standalone),
        "todas otras todo esto eso esos estos aquellos algunos muchos todos varios otros",
        "{^} dijeron: «Nos vamos ya».", "“{^}”",
    ),
    words(Is(Plural), "gente policía", "Y {} dice: «Nos vamos ya».", "“{}”"),
    words(
        Is(Office),
        "presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra \
         exministro exministra viceministro secretario secretaria subsecretario general señor señora don doña papa rey reina \
         príncipe princesa duque duquesa conde condesa senador senadora diputado diputada eurodiputado eurodiputada gobernador \
         gobernadora alcalde alcaldesa exalcalde exalcaldesa edil concejal concejala intendente intendenta delegado delegada \
         subdelegado subdelegada consejero consejera conseller consellera lehendakari canciller juez jueza magistrado magistrada \
         fiscal abogado abogada director directora subdirector gerente administrador administradora consultor portavoz vocero \
         vocera líder dirigente jefe jefa capitán capitana coronel comandante sargento teniente almirante mariscal comisario \
         comisaria inspector inspectora agente profesor profesora catedrático catedrática rector rectora decano decana doctor \
         doctora médico médica investigador investigadora científico científica economista analista experto experta historiador \
         historiadora escritor escritora autor autora poeta actor actriz cantante músico cineasta periodista entrenador \
         entrenadora técnico seleccionador delantero arquitecto arquitecta ingeniero ingeniera agricultor agricultora ganadero \
         ganadera empresario empresaria fundador fundadora propietario propietaria socio socia obispo arzobispo cardenal \
         sacerdote párroco padre madre hermano hermana embajador embajadora cónsul representante tesorero tesorera sindicalista \
         activista vecino vecina compañía empresa agencia diario periódico banco grupo sindicato partido asociación organización",
        "«Nos vamos ya», dijo el {} Ann Lee.", "“el {} Ann Lee”",
    ),
    words(Is(ObjectPronoun), "le les se esto eso", "Dicen que los obreros sostienen {} «nos ha fallado a todos».", "“(los obreros)”"),
    words(Is(Determiner), "ambos ambas", "Había salido y {} vecinos dijeron: «Nos vamos ya».", "dual 2; “{} vecinos”"),
    words(Is(Standalone), "ambos", "{^} dijeron: «Nos vamos ya».", "dual 2; “{^}”"),
    words(Is(NameParticle), "la las los", "«Nos vamos ya», dijo Ann de {} Lee.", "“Ann de {} Lee”"),
    words(Is(Indefinite), "una", "«Nos vamos ya», dijo {} de las vecinas.", "“{} de las vecinas”"),
];
