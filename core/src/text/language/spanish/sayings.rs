//! How Spanish says who speaks: the verbs of saying, a line for each with its forms, and what else names a source.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    CueClass::{self, Call, Quote, React, Report, Say, Tell},
    CueUse::{self, Verb, Weak},
    Meaning::{Are, Is, Saying},
    Sense::*,
};

/// Makes the line of a verb. Its forms are the infinitive, the present, the past, the gerund, the participle, and then the past of
/// several, the imperfect of one and of several, and the present of several; `-` stands for a form that is another word as well.
const fn verb(class: CueClass, uses: CueUse, forms: &'static str) -> Words {
    let (example, reads) = match (class, uses) {
        (Say, Weak) => ("Ella {}: «Nos vamos ya».", "“Ella?”"),
        (Say | React, _) => ("«Nos vamos ya», ella {}.", "“ella?”"),
        (Tell, _) => ("«Nos vamos ya», ella {} a Park.", "“ella?”"),
        (Call, _) => ("Ella lo {} «una farsa que pagamos todos».", "“Ella?”"),
        (Report, _) => ("«Nos vamos ya», ella {}.", "“via ella?”"),
        (Quote, _) => ("Ella {} a Lee: «Nos vamos ya».", "“(Lee), (via Ella?)”"),
    };
    words(Saying(class, uses), forms, example, reads)
}

/// How the forms of a verb stand in the examples.
#[cfg(test)]
pub(super) const FORMS: &[&str] = &[
    "puede {}", "{}", "{}", "está {}", "ha {}", "{}", "{}", "{}", "{}",
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // What else names a source.
    words(Is(Source), "según", "«Nos vamos ya», {} Lee.", "“via Lee”"),
    words(Is(According), "acuerdo", "«Nos vamos ya», de {} con Lee.", "“via Lee”"),
    words(Is(InWords), "palabras juicio opinión entender", "Fue, en {} de Lee, «una farsa».", "“Lee”"),
    // What is read or sung may be another's.
    words(Is(Recital), "leyó canta cantó", "«Nos vamos ya», Lee {}.", "“(Lee)”"),
    // What Lee's letter says Lee says.
    words(
        Is(Utterance),
        "comunicado declaración declaraciones carta mensaje nota publicación discurso tuit tuits anuncio informe respuesta \
         correo artículo columna comentario comentarios palabras testimonio libro diario blog texto intervención comparecencia \
         escrito misiva",
        "«Nos vamos ya», dijo el {}.", "“el {}”",
    ),
    words(
        Is(Missive),
        "comunicado carta mensaje nota tuit correo texto misiva",
        "«Nos vamos ya», dice el {} de Lee.", "“el {} de Lee”",
    ),
    words(
        Is(Authored),
        "enviad~ escrit~ firmad~ publicad~ emitid~ redactad~ remitid~",
        "«Nos vamos ya», dice una carta {} por Lee.", "“una carta {} por Lee”",
    ),
    // These have words on them, whoever speaks of them.
    words(
        Is(Inscription),
        "palabra palabras frase frases lema lemas eslogan eslóganes cartel carteles pancarta pancartas titular titulares mensaje \
         título término términos etiqueta apodo expresión consigna consignas leyenda rótulo grito",
        "Lee dijo que había visto el {} «aquí empezamos ya».", "“(Lee)”",
    ),
    // What nobody quotes has a source too. With these it is not so, or not proven.
    words(
        Are(&[Denies, Disowns]),
        "negar niega niegan negó negaron negaba negando niegue negad~ desmentir desmiente desmienten desmintió desmintieron \
         desmentía desmintiendo desmienta desmentid~ rebatir rebate rebaten rebatió rebatieron rebatía rebatiendo rebata \
         rebatid~ refutar refuta refutan refutó refutaron refutaba refutando refute refutad~",
        "Que Lee {} los 12 casos es verdad.", "12",
    ),
    words(
        Is(Denies),
        "rechazar rechaza rechazan rechazó rechazaron rechazaba rechazando rechace rechazad~ desestimar desestima desestiman \
         desestimó desestimaron desestimaba desestimando desestime desestimad~ contradecir contradice contradicen contradijo \
         contradijeron contradecía contradiciendo contradiga contradich~ cuestionar cuestiona cuestionan cuestionó cuestionaron \
         cuestionaba cuestionando cuestione cuestionad~",
        "Que Lee {} los 12 casos es verdad.", "12",
    ),
    // With these somebody says again what another has said.
    words(
        Is(Confirms),
        "confirmar confirma confirman confirmó confirmaron confirmaba confirmando confirme confirmad~ corroborar corrobora \
         corroboran corroboró corroboraron corroboraba corroborando corrobore corroborad~ ratificar ratifica ratifican ratificó \
         ratificaron ratificaba ratificando ratifique ratificad~",
        "Que Lee {} los 12 casos es verdad.", "12",
    ),
    words(
        Is(Assertion),
        "afirmación afirmaciones acusación acusaciones denuncia denuncias alegación versión versiones declaración declaraciones \
         informe informes advertencia advertencias promesa promesas rumor rumores queja quejas anuncio sospecha",
        "Lee oyó la {} de 12 casos.", "12",
    ),
    words(
        Is(Untrue),
        "fals~ mentira mentiras incorrect~ erróne~ infundad~ absurdo bulo bulos patraña mito inexact~ inciert~",
        "Lee dijo que era {} y vio 12 casos.", "12",
    ),
    words(
        Is(Tally),
        "cifra cifras número números total suma estimación estimaciones recuento balance",
        "Lee confirmó la {} de 12 casos.", "12",
    ),
    words(Is(Leeway), "margen", "Lee dijo que vendrían 12, con un {} de error de 3 puntos.", "12; margin 3"),
    words(
        Is(Wonders),
        "preguntar pregunta preguntan preguntó preguntaron preguntaba investigar investiga investigan investigó investigaban \
         estudiar estudia estudian analiza analizan",
        "Lee {} si había 12 casos.", "12",
    ),
    words(
        Is(Alleges),
        "acusar acusa acusan acusó acusaron acusaba acusando acuse acusad~ alegar alega alegan alegó alegaron alegaba alegando \
         alegue alegad~ denunciar denuncia denuncian denunció denunciaron denunciaba denunciando denuncie denunciad~",
        "Que Lee {} 12 casos es verdad.", "12",
    ),
    words(Is(Allegedly), "supuestamente presuntamente aparentemente", "Lee {} vio 12 casos.", "12"),
    // With these somebody says how many.
    words(
        Is(Reckons),
        "espera esperan esperaba esperaban calcula calculan calculó calcularon calculaba calculaban cifra cifran cifró cifraron \
         cifraba cifraban estima estiman estimó estimaron estimaba estimaban prevé prevén previó preveía preveían contabiliza \
         contabilizan contabilizó contabilizaron contabilizaba contabilizaban",
        "El banco {} 12 casos.", "12",
    ),
    words(Are(&[Reckons, Ongoing]), "calculando cifrando estimando contabilizando", "El banco está {} 12 casos.", "12"),
    words(
        Is(Voices),
        "expresa expresó expresan expresaron manifiesta manifestó manifestaron",
        "Lee {} temor de que hubiera 12 casos.", "12",
    ),
    words(
        Is(Minded),
        "convencid~ segur~ preocupad~ confiad~ satisfech~ optimista pesimista",
        "Lee estaba {} de que había 12 casos.", "12",
    ),
    words(Is(Plain), "claro", "Lee dejó {} que había 12 casos.", "12"),
    words(Is(Makes), "deja dejó dejan dejaron dejado", "Lee {} claro que había 12 casos.", "12"),
    words(Is(OpenQuestion), "dónde", "Lee anunció {} vivirán 12 alumnos.", "12"),
    words(
        Is(Publishes),
        "publica publicó publican publicaron publicado difundió difundieron",
        "Son 12 casos. Es lo que {} el banco.", "12",
    ),
    words(
        Is(Sum),
        "subvención ayuda ayudas préstamo acuerdo prima indemnización recompensa dividendo paquete crédito",
        "El banco ofreció una {} de 5 millones de euros.", "5 million EUR",
    ),
    words(Is(Offers), "ofrece ofreció ofrecen ofrecieron sabe sabía saben", "El banco {} 12 casos.", "12"),
    words(Is(Reason), "porque si cuando pues", "Lee dijo que fallaría {} 12 alumnos salían.", "12"),
    words(
        Is(Finds),
        "muestra muestran mostró mostraron revela revelan reveló revelaron indica indican indicó refleja reflejan reflejó halla \
         halló constata constató",
        "El informe {} que hubo 12 casos.", "12",
    ),
    words(
        Is(Acts),
        "añadir añade añaden añadió añadieron agregar agrega agregó agregaron continuar continúa continuó escribir escribe \
         escribió escribieron repetir repite repitió recordar recuerda recordó presentar presenta presentó declarar declara \
         declaró gritar grita gritó revelar revela reveló recomendar recomienda recomendó",
        "Lee {} que hubo 12 casos.", "12",
    ),
    words(
        Is(Proceeds),
        "añadir añade añadió añadieron agregar agrega agregó continuar continúa continuó proseguir prosigue prosiguió",
        "Lee {} que hubo 12 casos.", "12",
    ),
    words(
        Is(Records),
        "datos cifras estadísticas estadística informe informes encuesta encuestas sondeo sondeos estudio estudios estimación \
         estimaciones registros previsión previsiones análisis cálculos fuentes documentos",
        "Los {} del banco eran nuevos.", "",
    ),
    words(Is(Spokesperson), "portavoz portavoces vocero vocera voceros", "«Nos vamos ya», dijo el {}.", "“el {}”"),
    words(Is(Interview), "entrevista conversación", "En una {} con NBC, Lee dijo: «Nos vamos ya».", "“Lee, via NBC”"),
    words(
        Is(Outlet),
        "periódico periódicos diario diarios agencia emisora cadena revista semanario rotativo radio televisión prensa canal \
         noticias gaceta heraldo tribuna crónica mundo país vanguardia nación universal reuters bloomberg bbc cnn efe afp ap \
         tass xinhua",
        "«Nos vamos ya», dijo el {^}.", "“el {^}”",
    ),
    words(
        Is(NoOutlet),
        "congreso parlamento senado asamblea ayuntamiento pleno consejo comisión comité tribunal juzgado junta ministerio \
         departamento gobierno gabinete partido sindicato policía compañía empresa banco universidad hospital iglesia cámara \
         diputación generalitat",
        "«Nos vamos ya», dijo Lee al {^}.", "“Lee”",
    ),
    words(
        Is(Journalist),
        "reportero reportera periodista periodistas corresponsal presentador presentadora entrevistador columnista redactor \
         redactora autor autora biógrafo historiador",
        "«Nos vamos ya», dijo Lee al {}.", "“Lee”",
    ),
    words(Is(Asks), "preguntad~ interrogad~ entrevistad~ cuestionad~", "{^} por NBC, Lee dijo: «Nos vamos ya».", "“Lee”"),
    words(Is(Speaking), "hablando", "{^} con NBC, Lee dijo: «Nos vamos ya».", "“Lee”"),
    words(Is(PassedOnIn), "escribió escribe escribiendo", "«Nos vamos ya», dijo Lee, {} en el Heraldo.", "“Lee, via el Heraldo”"),
    words(
        Is(GetsInTouch),
        "telefoneó llamó contactó",
        "Lee {} a Park el viernes y dijo que el fallo era «pequeño y sin importancia».", "2022-12-30/2022-12-31; “(Lee)”",
    ),
    words(
        Is(SpeaksFor),
        "portavoz portavoces vocero vocera funcionario funcionaria funcionarios representante representantes fuente fuentes \
         asesor asesora líder líderes ejecutivo ejecutivos miembro miembros abogado abogada abogados enviado ministro ministra \
         diplomático jefe jefa presidente presidenta director directora responsable responsables empleado empleados",
        "«Nos vamos ya», dijo un {} el viernes.", "“un {}”; 2022-12-30/2022-12-31",
    ),

    // Their subject speaks.
    verb(Say, Verb, "decir dice dijo diciendo dicho dijeron decía dicen decían"),
    verb(Say, Verb, "escribir escribe escribió escribiendo - escribieron escribía escriben"),
    verb(Say, Verb, "afirmar afirma afirmó afirmando afirmado afirmaron afirmaba afirman afirmaban"),
    verb(Say, Verb, "anunciar anuncia anunció anunciando anunciado anunciaron anunciaba anuncian"),
    verb(Say, Verb, "añadir añade añadió añadiendo añadido añadieron añadía añaden"),
    verb(Say, Verb, "agregar agrega agregó agregando agregado agregaron agregaba agregan"),
    verb(Say, Verb, "apuntar apunta apuntó apuntando apuntado apuntaron apuntaba apuntan"),
    verb(Say, Verb, "apostillar apostilla apostilló apostillando apostillado apostillaron apostillaba apostillan"),
    verb(Say, Verb, "argumentar argumenta argumentó argumentando argumentado argumentaron argumentaba argumentan"),
    verb(Say, Verb, "asegurar asegura aseguró asegurando asegurado aseguraron aseguraba aseguran aseguraban"),
    verb(Say, Verb, "asentir asiente asintió asintiendo asentido asintieron asentía asienten"),
    verb(Say, Verb, "aseverar asevera aseveró aseverando aseverado aseveraron aseveraba aseveran"),
    verb(Say, Verb, "comentar comenta comentó comentando comentado comentaron comentaba comentan"),
    verb(Say, Verb, "concluir concluye concluyó concluyendo concluido concluyeron concluía concluyen"),
    verb(Say, Verb, "confesar confiesa confesó confesando confesado confesaron confesaba confiesan"),
    verb(Say, Verb, "contestar contesta contestó contestando contestado contestaron contestaba contestan"),
    verb(Say, Verb, "constatar constata constató constatando constatado constataron constataba constatan"),
    verb(Say, Verb, "declarar declara declaró declarando declarado declararon declaraba declaran"),
    verb(Say, Verb, "denunciar - denunció denunciando denunciado denunciaron denunciaba denuncian denunciaban"),
    verb(Say, Verb, "destacar destaca destacó destacando destacado destacaron destacaba destacan"),
    verb(Say, Verb, "detallar detalla detalló detallando detallado detallaron detallaba detallan"),
    verb(Say, Verb, "advertir advierte advirtió advirtiendo advertido advirtieron advertía advierten advertían"),
    verb(Say, Verb, "alertar alerta alertó alertando alertado alertaron alertaba alertan"),
    verb(Say, Verb, "aclarar aclara aclaró aclarando aclarado aclararon aclaraba aclaran"),
    verb(Say, Verb, "argüir arguye arguyó arguyendo argüido arguyeron argüía arguyen"),
    verb(Say, Verb, "alegar alega alegó alegando alegado alegaron alegaba alegan"),
    verb(Say, Verb, "bromear bromea bromeó bromeando bromeado bromearon bromeaba bromean"),
    verb(Say, Verb, "clamar clama clamó clamando clamado clamaron clamaba claman"),
    verb(Say, Verb, "comunicar comunica comunicó comunicando comunicado comunicaron comunicaba comunican"),
    verb(Say, Verb, "corear corea coreó coreando coreado corearon coreaba corean"),
    verb(Say, Verb, "deplorar deplora deploró deplorando deplorado deploraron deploraba deploran"),
    verb(Say, Verb, "deslizar desliza deslizó deslizando deslizado deslizaron deslizaba deslizan"),
    verb(Say, Verb, "enfatizar enfatiza enfatizó enfatizando enfatizado enfatizaron enfatizaba enfatizan"),
    verb(Say, Verb, "enumerar enumera enumeró enumerando enumerado enumeraron enumeraba enumeran"),
    verb(Say, Verb, "esgrimir esgrime esgrimió esgrimiendo esgrimido esgrimieron esgrimía esgrimen"),
    verb(Say, Verb, "espetar espeta espetó espetando espetado espetaron espetaba espetan"),
    verb(Say, Verb, "exclamar exclama exclamó exclamando exclamado exclamaron exclamaba exclaman"),
    verb(Say, Verb, "explicar explica explicó explicando explicado explicaron explicaba explican"),
    verb(Say, Verb, "exponer expone expuso exponiendo expuesto expusieron exponía exponen"),
    verb(Say, Verb, "expresar expresa expresó expresando expresado expresaron expresaba expresan"),
    verb(Say, Verb, "gritar grita gritó gritando gritado gritaron gritaba gritan"),
    verb(Say, Verb, "incidir incide incidió incidiendo incidido incidieron incidía inciden"),
    verb(Say, Verb, "indicar indica indicó indicando indicado indicaron indicaba indican"),
    verb(Say, Verb, "insistir insiste insistió insistiendo insistido insistieron insistía insisten"),
    verb(Say, Verb, "interpelar interpela interpeló interpelando interpelado interpelaron interpelaba interpelan"),
    verb(Say, Verb, "ironizar ironiza ironizó ironizando ironizado ironizaron ironizaba ironizan"),
    verb(Say, Verb, "jurar jura juró jurando jurado juraron juraba juran"),
    verb(Say, Verb, "manifestar manifiesta manifestó manifestando manifestado manifestaron manifestaba manifiestan"),
    verb(Say, Verb, "matizar matiza matizó matizando matizado matizaron matizaba matizan"),
    verb(Say, Verb, "mencionar menciona mencionó mencionando mencionado mencionaron mencionaba mencionan"),
    verb(Say, Verb, "murmurar murmura murmuró murmurando murmurado murmuraron murmuraba murmuran"),
    verb(Say, Verb, "observar observa observó observando observado observaron observaba observan"),
    verb(Say, Verb, "opinar opina opinó opinando opinado opinaron opinaba opinan"),
    verb(Say, Verb, "pedir pide pidió pidiendo - pidieron pedía piden pedían"),
    verb(Say, Verb, "precisar precisa precisó precisando precisado precisaron precisaba precisan"),
    verb(Say, Verb, "predecir predice predijo prediciendo predicho predijeron predecía predicen"),
    verb(Say, Verb, "presumir presume presumió presumiendo presumido presumieron presumía presumen"),
    verb(Say, Verb, "prometer promete prometió prometiendo prometido prometieron prometía prometen"),
    verb(Say, Verb, "proclamar proclama proclamó proclamando proclamado proclamaron proclamaba proclaman"),
    verb(Say, Verb, "pronosticar pronostica pronosticó pronosticando pronosticado pronosticaron pronosticaba pronostican"),
    verb(Say, Verb, "proponer propone propuso proponiendo - propusieron proponía proponen"),
    verb(Say, Verb, "proseguir prosigue prosiguió prosiguiendo proseguido prosiguieron proseguía prosiguen"),
    verb(Say, Verb, "protestar - protestó protestando protestado protestaron protestaba protestan"),
    verb(Say, Verb, "puntualizar puntualiza puntualizó puntualizando puntualizado puntualizaron puntualizaba puntualizan"),
    verb(Say, Verb, "razonar razona razonó razonando razonado razonaron razonaba razonan"),
    verb(Say, Verb, "recalcar recalca recalcó recalcando recalcado recalcaron recalcaba recalcan"),
    verb(Say, Verb, "recomendar recomienda recomendó recomendando recomendado recomendaron recomendaba recomiendan"),
    verb(Say, Verb, "recordar recuerda recordó recordando recordado recordaron recordaba recuerdan"),
    verb(Say, Verb, "reflexionar reflexiona reflexionó reflexionando reflexionado reflexionaron reflexionaba reflexionan"),
    verb(Say, Verb, "reiterar reitera reiteró reiterando reiterado reiteraron reiteraba reiteran"),
    verb(Say, Verb, "relatar relata relató relatando relatado relataron relataba relatan"),
    verb(Say, Verb, "remachar remacha remachó remachando remachado remacharon remachaba remachan"),
    verb(Say, Verb, "remarcar remarca remarcó remarcando remarcado remarcaron remarcaba remarcan"),
    verb(Say, Verb, "repetir repite repitió repitiendo repetido repitieron repetía repiten"),
    verb(Say, Verb, "replicar replica replicó replicando replicado replicaron replicaba replican"),
    verb(Say, Verb, "reponer repone repuso reponiendo repuesto repusieron reponía reponen"),
    verb(Say, Verb, "responder responde respondió respondiendo respondido respondieron respondía responden"),
    verb(Say, Verb, "resaltar resalta resaltó resaltando resaltado resaltaron resaltaba resaltan"),
    verb(Say, Verb, "resumir resume resumió resumiendo resumido resumieron resumía resumen"),
    verb(Say, Verb, "revelar revela reveló revelando revelado revelaron revelaba revelan"),
    verb(Say, Verb, "rogar ruega rogó rogando rogado rogaron rogaba ruegan"),
    verb(Say, Verb, "señalar señala señaló señalando señalado señalaron señalaba señalan señalaban"),
    verb(Say, Verb, "sentenciar sentencia sentenció sentenciando sentenciado sentenciaron sentenciaba sentencian"),
    verb(Say, Verb, "sostener sostiene sostuvo sosteniendo sostenido sostuvieron sostenía sostienen sostenían"),
    verb(Say, Verb, "subrayar subraya subrayó subrayando subrayado subrayaron subrayaba subrayan"),
    verb(Say, Verb, "sugerir sugiere sugirió sugiriendo sugerido sugirieron sugería sugieren"),
    verb(Say, Verb, "suplicar suplica suplicó suplicando suplicado suplicaron suplicaba suplican"),
    verb(Say, Verb, "susurrar susurra susurró susurrando susurrado susurraron susurraba susurran"),
    verb(Say, Verb, "terciar tercia terció terciando terciado terciaron terciaba tercian"),
    verb(Say, Verb, "tuitear tuitea tuiteó tuiteando tuiteado tuitearon tuiteaba tuitean"),
    verb(Say, Verb, "vaticinar vaticina vaticinó vaticinando vaticinado vaticinaron vaticinaba vaticinan"),
    verb(Say, Verb, "zanjar zanja zanjó zanjando zanjado zanjaron zanjaba zanjan"),
    verb(Say, Verb, "- objeta objetó - objetado objetaron"),
    verb(Say, Verb, "- acota acotó - acotado acotaron"),
    verb(Say, Verb, "augurar augura auguró augurando augurado auguraron auguraba auguran"),
    verb(Say, Verb, "ahondar ahonda ahondó ahondando ahondado ahondaron ahondaba ahondan"),
    verb(Say, Verb, "especificar especifica especificó especificando especificado especificaron especificaba especifican"),
    verb(Say, Verb, "reclamar reclama reclamó reclamando reclamado reclamaron reclamaba reclaman reclamaban"),
    verb(Say, Verb, "exigir exige exigió exigiendo exigido exigieron exigía exigen exigían"),
    verb(Say, Verb, "bramar brama bramó bramando bramado bramaron bramaba braman"),
    verb(Say, Verb, "balbucear balbucea balbuceó balbuceando balbuceado balbucearon balbuceaba balbucean"),
    verb(Say, Verb, "ratificar ratifica ratificó ratificando ratificado ratificaron ratificaba ratifican"),
    // The same, but one also keeps a road and thinks of a plan.
    verb(Say, Weak, "contar - contó contando contado contaron contaba cuentan"),
    verb(Say, Weak, "pensar piensa pensó pensando pensado pensaron pensaba piensan"),
    verb(Say, Weak, "creer cree creyó creyendo creído creyeron creía creen"),
    verb(Say, Weak, "hablar habla habló hablando hablado hablaron hablaba hablan"),
    verb(Say, Weak, "lanzar lanza lanzó lanzando lanzado lanzaron lanzaba lanzan"),
    verb(Say, Weak, "ordenar ordena ordenó ordenando ordenado ordenaron ordenaba ordenan"),
    verb(Say, Weak, "referir refiere refirió refiriendo referido refirieron refería refieren"),
    verb(Say, Weak, "estimar estima estimó estimando estimado estimaron estimaba estiman"),
    verb(Say, Weak, "plantear plantea planteó planteando planteado plantearon planteaba plantean"),
    verb(Say, Weak, "abundar abunda abundó abundando abundado abundaron abundaba abundan"),
    verb(Say, Weak, "ilustrar ilustra ilustró ilustrando ilustrado ilustraron ilustraba ilustran"),
    verb(Say, Weak, "temer teme temió temiendo temido temieron temía temen"),
    verb(Say, Weak, "justificar justifica justificó justificando justificado justificaron justificaba justifican"),
    verb(Say, Weak, "narrar narra narró narrando narrado narraron narraba narran"),
    verb(Say, Weak, "continuar continúa continuó continuando continuado continuaron continuaba continúan"),
    verb(Say, Weak, "confiar confía confió confiando confiado confiaron confiaba confían"),
    verb(Say, Weak, "mantener mantiene mantuvo manteniendo mantenido mantuvieron mantenía mantienen"),
    verb(Say, Weak, "aventurar aventura aventuró aventurando aventurado aventuraron aventuraba aventuran"),
    verb(Tell, Verb, "atribuir atribuye atribuyó atribuyendo atribuido atribuyeron atribuía atribuyen"),
    verb(Say, Weak, "- - leyó - leído leyeron"),
    verb(Say, Weak, "- canta cantó - cantado cantaron"),
    // Their subject speaks to their object.
    verb(Tell, Verb, "preguntar pregunta preguntó preguntando preguntado preguntaron preguntaba preguntan preguntaban"),
    verb(Tell, Verb, "avisar avisa avisó avisando avisado avisaron avisaba avisan"),
    verb(Tell, Verb, "informar informa informó informando informado informaron informaba informan"),
    verb(Tell, Verb, "instar insta instó instando instado instaron instaba instan"),
    verb(Tell, Verb, "tranquilizar tranquiliza tranquilizó tranquilizando tranquilizado tranquilizaron tranquilizaba tranquilizan"),
    verb(Tell, Verb, "acusar acusa acusó acusando acusado acusaron acusaba acusan"),
    verb(Tell, Verb, "aconsejar aconseja aconsejó aconsejando aconsejado aconsejaron aconsejaba aconsejan"),
    verb(Tell, Verb, "reprochar reprocha reprochó reprochando reprochado reprocharon reprochaba reprochan"),
    verb(Tell, Verb, "increpar increpa increpó increpando increpado increparon increpaba increpan"),
    verb(Tell, Verb, "urgir urge urgió urgiendo urgido urgieron urgía urgen"),
    verb(Tell, Verb, "exhortar exhorta exhortó exhortando exhortado exhortaron exhortaba exhortan"),
    // Their subject takes a stand on what others may have said.
    verb(React, Verb, "admitir admite admitió admitiendo admitido admitieron admitía admiten"),
    verb(React, Verb, "reconocer reconoce reconoció reconociendo reconocido reconocieron reconocía reconocen"),
    verb(React, Verb, "lamentar lamenta lamentó lamentando lamentado lamentaron lamentaba lamentan"),
    verb(React, Verb, "condenar condena condenó condenando condenado condenaron condenaba condenan"),
    verb(React, Verb, "criticar critica criticó criticando criticado criticaron criticaba critican"),
    verb(React, Verb, "censurar censura censuró censurando censurado censuraron censuraba censuran"),
    verb(React, Verb, "repudiar repudia repudió repudiando repudiado repudiaron repudiaba repudian"),
    verb(React, Verb, "negar niega negó negando negado negaron negaba niegan"),
    verb(React, Verb, "desmentir desmiente desmintió desmintiendo desmentido desmintieron desmentía desmienten"),
    verb(React, Verb, "aplaudir aplaude aplaudió aplaudiendo aplaudido aplaudieron aplaudía aplauden"),
    verb(React, Verb, "elogiar elogia elogió elogiando elogiado elogiaron elogiaba elogian"),
    verb(React, Verb, "alabar alaba alabó alabando alabado alabaron alababa alaban"),
    verb(React, Verb, "saludar saluda saludó saludando saludado saludaron saludaba saludan"),
    verb(React, Verb, "celebrar celebra celebró celebrando celebrado celebraron celebraba celebran"),
    verb(React, Verb, "agradecer agradece agradeció agradeciendo agradecido agradecieron agradecía agradecen"),
    verb(React, Verb, "confirmar confirma confirmó confirmando confirmado confirmaron confirmaba confirman"),
    verb(React, Verb, "rechazar rechaza rechazó rechazando rechazado rechazaron rechazaba rechazan"),
    verb(React, Verb, "desestimar desestima desestimó desestimando desestimado desestimaron desestimaba desestiman"),
    verb(React, Verb, "aceptar acepta aceptó aceptando aceptado aceptaron aceptaba aceptan"),
    verb(React, Verb, "culpar culpa culpó culpando culpado culparon culpaba culpan"),
    verb(React, Verb, "valorar valora valoró valorando valorado valoraron valoraba valoran"),
    verb(React, Verb, "defender defiende defendió defendiendo defendido defendieron defendía defienden"),
    verb(React, Verb, "corroborar corrobora corroboró corroborando corroborado corroboraron corroboraba corroboran"),
    verb(React, Verb, "reprobar reproba reprobó reprobando reprobado reprobaron reprobaba reproban"),
    verb(React, Verb, "arremeter arremete arremetió arremetiendo arremetido arremetieron arremetía arremeten"),
    verb(React, Verb, "cuestionar cuestiona cuestionó cuestionando cuestionado cuestionaron cuestionaba cuestionan"),
    verb(React, Verb, "refutar refuta refutó refutando refutado refutaron refutaba refutan"),
    verb(React, Verb, "rebatir rebate rebatió rebatiendo rebatido rebatieron rebatía rebaten"),
    // Their subject gives something a name.
    verb(Call, Verb, "llamar llama llamó llamando llamado llamaron llamaba llaman"),
    verb(Call, Verb, "calificar califica calificó calificando calificado calificaron calificaba califican"),
    verb(Call, Verb, "tildar tilda tildó tildando tildado tildaron tildaba tildan"),
    verb(Call, Verb, "tachar tacha tachó tachando tachado tacharon tachaba tachan"),
    verb(Call, Verb, "describir describe describió describiendo descrito describieron describía describen"),
    verb(Call, Verb, "considerar considera consideró considerando considerado consideraron consideraba consideran"),
    verb(Call, Verb, "definir define definió definiendo definido definieron definía definen"),
    verb(Call, Verb, "denominar denomina denominó denominando denominado denominaron denominaba denominan"),
    verb(Call, Verb, "bautizar bautiza bautizó bautizando bautizado bautizaron bautizaba bautizan"),
    verb(Call, Verb, "apodar apoda apodó apodando apodado apodaron apodaba apodan"),
    verb(Call, Verb, "catalogar cataloga catalogó catalogando catalogado catalogaron catalogaba catalogan"),
    verb(Call, Verb, "caracterizar caracteriza caracterizó caracterizando caracterizado caracterizaron caracterizaba caracterizan"),
    // Their subject passes on what others said.
    verb(Report, Verb, "difundir difunde difundió difundiendo difundido difundieron difundía difunden"),
    verb(Report, Verb, "publicar publica publicó publicando publicado publicaron publicaba publican"),
    verb(Quote, Verb, "citar - citó citando citado citaron citaba citan"),
    words(Is(TakenFor), "para", "{^} Ann Lee, «nos vamos ya de aquí».", "“Ann Lee”"),
];
