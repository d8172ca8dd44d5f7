//! Words that tell whether a figure is a level or a change, and in which direction.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Rise),
        "subir sube suben subió subieron subía subiendo suba subirá subirán subiría subirían subid~ aumentar aumenta aumentan aumentó aumentaron \
         aumentaba aumentando aumente aumentará aumentarán aumentaría aumentarían aumentad~ crecer crece crecen creció crecieron crecía creciendo \
         crezca crecerá crecerán crecería crecerían crecid~ incrementar incrementa incrementan incrementó incrementaron incrementaba incrementando \
         incremente incrementará incrementarán incrementad~ repuntar repunta repuntan repuntó repuntaron repuntaba repuntando \
         repunte repuntará repuntarán repuntad~ avanzar avanza avanzan avanzó avanzaron avanzaba avanzando avance avanzará \
         avanzarán avanzaría avanzarían avanzad~ escalar escala escalan escaló escalaron escalaba escalando escale escalará escalarán escalad~ \
         remontar remonta remontan remontó remontaron remontaba remontando remonte remontará remontarán remontad~ trepar trepa \
         trepan trepó treparon trepaba trepando trepe trepará treparán trepad~ encarecer encarece encarecen encareció \
         encarecieron encarecía encareciendo encarezca encarecerá encarecerán encarecid~ ascender asciende ascienden ascendió \
         ascendieron ascendía ascendiendo ascienda ascenderá ascenderán ascendería ascenderían ascendid~ acelerar acelera aceleran aceleró aceleraron \
         aceleraba acelerando acelere acelerará acelerarán acelerad~ revalorizar revaloriza revalorizan revalorizó revalorizaron \
         revalorizaba revalorizando revalorice revalorizará revalorizarán revalorizad~ disparar dispara disparan disparó \
         dispararon disparaba disparando dispare disparará dispararán disparad~ rebotar rebota rebotan rebotó rebotaron rebotaba \
         rebotando rebote rebotará rebotarán rebotad~ progresar progresa progresan progresó progresaron progresaba progresando \
         progrese progresará progresarán progresad~ apreciar aprecia aprecian apreció apreciaron apreciaba apreciando aprecie \
         apreciará apreciarán apreciad~ fortalecer fortalece fortalecen fortaleció fortalecieron fortalecía fortaleciendo \
         fortaleca fortalecerá fortalecerán fortalecid~",
        "Las ventas {} un 5 por ciento.", "+5 %",
    ),
    words(
        Are(&[Rise, Transitive]),
        "elevar eleva elevan elevó elevaron elevaba elevando eleve elevará elevarán elevad~ ampliar amplía amplían amplió \
         ampliaron ampliaba ampliando amplíe ampliará ampliarán ampliad~ mejorar mejora mejoran mejoró mejoraron mejoraba \
         mejorando mejore mejorará mejorarán mejorad~ engordar engorda engordan engordó engordaron engordaba engordando engorde \
         engordará engordarán engordad~ ganar gana ganan ganó ganaron ganaba ganaban ganando ganado",
        "Las ventas {} un 5 por ciento.", "+5 %",
    ),
    words(
        Are(&[Rise, Transitive, Adding]),
        "sumar suma suman sumaba sumaban sumó sumaron sumará sumarán sumando",
        "Ellos {} un 5 por ciento.", "5 %",
    ),
    words(
        Are(&[Rise, ChangeNoun]),
        "subida subidas alza alzas aumento aumentos incremento incrementos crecimiento crecimientos repunte repuntes avance \
         avances ascenso ascensos mejora mejoras encarecimiento revalorización escalada rebote rebotes tirón",
        "Hubo {} del 5 por ciento.", "+5 %",
    ),
    words(Are(&[Rise, ChangeNoun, Transitive]), "ganancia ganancias plusvalía plusvalías", "Hubo {} del 5 por ciento.", "+5 %"),
    words(Is(More), "mayor mayores superior superiores encima", "Fue un 5 por ciento {}.", "+5 %"),
    words(Are(&[More, MayBeAmount]), "más", "Son 5 km {}. Son 5 km {} que allí.", "5 km; +5 km"),
    words(
        Is(Fall),
        "bajar baja bajan bajó bajaron bajaba bajando baje bajará bajarán bajaría bajarían bajad~ caer cae caen cayó cayeron caía cayendo caiga \
         caerá caerán caería caerían caíd~ descender desciende descienden descendió descendieron descendía descendiendo descienda descenderá \
         descenderán descendería descenderían descendid~ disminuir disminuye disminuyen disminuyó disminuyeron disminuía disminuyendo disminuya \
         disminuirá disminuirán disminuiría disminuirían disminuid~ decrecer decrece decrecen decreció decrecieron decrecía decreciendo decrezca \
         decrecerá decrecerán decrecid~ retroceder retrocede retroceden retrocedió retrocedieron retrocedía retrocediendo \
         retroceda retrocederá retrocederán retrocedid~ desplomar desploma desploman desplomó desplomaron desplomaba desplomando \
         desplome desplomará desplomarán desplomad~ hundir hunde hunden hundió hundieron hundía hundiendo hunda hundirá hundirán \
         hundid~ abaratar abarata abaratan abarató abarataron abarataba abaratando abarate abaratará abaratarán abaratad~ ceder \
         cede ceden cedió cedieron cedía cediendo ceda cederá cederán cedid~ contraer contrae contraen contrajo contrajeron \
         contraía contrayendo contraiga contraerá contraerán contraíd~ encoger encoge encogen encogió encogieron encogía \
         encogiendo encoja encogerá encogerán encogid~ menguar mengua menguan menguó menguaron menguaba menguando mengue \
         menguará menguarán menguad~ mermar merma merman mermó mermaron mermaba mermando merme mermará mermarán mermad~ decaer \
         decae decaen decayó decayeron decaía decayendo decaiga decaerá decaerán decaíd~ depreciar deprecia deprecian depreció \
         depreciaron depreciaba depreciando deprecie depreciará depreciarán depreciad~ debilitar debilita debilitan debilitó \
         debilitaron debilitaba debilitando debilite debilitará debilitarán debilitad~ devaluar devalúa devalúan devaluó devaluaron devaluaba devaluad~ desinflar desinfla desinflan desinfló desinflaron \
         desinflad~ desacelerar desacelera desaceleran \
         desaceleró desaceleraron desaceleraba desacelerando desacelere desacelerará desacelerarán desacelerad~ moderar modera \
         moderan moderó moderaron moderaba moderando modere moderará moderarán moderad~ aminorar aminora aminoran aminoró \
         aminoraron aminoraba aminorando aminore aminorará aminorarán aminorad~ derrumbar derrumba derrumban derrumbó \
         derrumbaron derrumbaba derrumbando derrumbe derrumbará derrumbarán derrumbad~",
        "Las ventas {} un 5 por ciento.", "-5 %",
    ),
    words(
        Are(&[Fall, Transitive]),
        "reducir reduce reducen redujo redujeron reducía reduciendo reduzca reducirá reducirán reducid~ recortar recorta \
         recortan recortó recortaron recortaba recortando recorte recortará recortarán recortad~ rebajar rebaja rebajan rebajó \
         rebajaron rebajaba rebajando rebaje rebajará rebajarán rebajad~ perder pierde pierden perdió perdieron perdía perdiendo \
         pierda perderá perderán perdid~ restar resta restan restó restaron restaba restando reste restará restarán restad~",
        "Las ventas {} un 5 por ciento.", "-5 %",
    ),
    words(
        Are(&[Fall, ChangeNoun]),
        "bajada bajadas baja bajas caída caídas descenso descensos disminución reducción reducciones recorte recortes rebaja \
         rebajas retroceso retrocesos desplome desplomes contracción merma mermas abaratamiento depreciación moderación \
         desaceleración hundimiento retracción",
        "Hubo {} del 5 por ciento.", "-5 %",
    ),
    words(Are(&[Fall, ChangeNoun, Transitive]), "pérdida pérdidas", "Hubo {} del 5 por ciento.", "-5 %"),
    words(Is(Less), "menor menores inferior inferiores debajo", "Fue un 5 por ciento {}.", "-5 %"),
    words(Are(&[Less, MayBeAmount]), "menos", "Son 5 km {}. Son 5 km {} que allí.", "5 km; -5 km"),
    words(
        Is(Passed),
        "otro otra adicional adicionales extra medio media promedio interanual anual mensual trimestral neto neta total global \
         bruto bruta solo sólo apenas ya",
        "Subió {} 5 por ciento.", "+5 %",
    ),
    words(
        Is(Motion),
        "pasar pasa pasan pasó pasaron pasaba pasaban pasará pasarán pasando pasad~ ir va van fue fueron cambió cambiaron osciló \
         oscilaron evolucionó evolucionaron revisó revisaron corrigió anotó anotaron anota dejó dejaron deja recuperó recuperaron \
         recupera apuntó apuntaron",
        "La tasa {} de 5 por ciento a 6 por ciento.", "5 %; 6 %",
    ),
    words(Is(Points), "punto puntos puestos enteros", "Cayó 3 {}.", "-3"),
    words(Is(Tenths), "décima décimas", "La tasa cayó dos {}.", "-0.2 pp"),
    words(
        Is(ComesDown),
        "cae caen cayó cayeron caía caían cayendo caer caíd~",
        "Habían {} 80 litros de agua.", "80 L",
    ),
    words(Is(Traded), "cerró cerraron cotizó cotizaron abrió", "La acción {} a 2 dólares.", "2 USD"),
    words(
        Is(Then),
        "luego",
        "Cayó 3 por ciento en mayo, {} 5 por ciento en junio.", "-3 %; 2022-05-01/2022-06-01; -5 %; 2022-06-01/2022-07-01",
    ),
];
