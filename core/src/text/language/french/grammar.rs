//! Words by what they do in a clause: where a noun phrase begins and ends, what stands between a subject and its verb.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // What follows these is no subject.
    words(
        Is(Preposition),
        "à au aux en dans par sur sous avec sans vers chez contre entre depuis avant après pendant durant dès devant \
         derrière envers parmi malgré lors outre via hors moyennant concernant auprès face grâce suite",
        "« Nous partons maintenant », a dit un homme {} Oslo.", "“un homme”",
    ),
    words(Is(Preposition), "de du des pour", "« Nous partons maintenant », a dit un homme {} Oslo.", "“un homme {} Oslo”"),
    words(Is(Preposition), "d'", "« Nous partons maintenant », a dit un homme {}Oslo.", "“un homme {}Oslo”"),
    words(Is(NamedAs), "de d' comme", "Lee a qualifié le plan {} « farce que nous payons tous ».", "“Lee”"),
    words(Is(TakenFor), "pour", "{^} Lee, c’est « un grand pas pour nous tous ».", "“Lee”"),
    words(Is(Excludes), "contrairement", "« Nous partons maintenant », a dit Park, {} à Lee.", "“Park”"),
    // A noun phrase ends before these, and most begin a clause.
    words(
        Is(Conjunction),
        "et ou mais car donc or que qu' qui quoi dont où quand comme lorsque lorsqu' puisque puisqu' quoique parce tandis alors \
         afin comment pourquoi combien lequel laquelle lesquels lesquelles",
        "Il partit {} Lee a dit : « Nous partons maintenant. »", "“Lee”",
    ),
    words(Is(Conjunction), "ni si", "Il partit {} Lee a dit : « Nous partons maintenant. »", "“(Lee)”"),
    words(
        Is(ClauseStart),
        "mais car lorsque lorsqu' quand qui dont où puisque puisqu' tandis parce si",
        "Lee a dit vouloir partir {} elle aime « le vieux lieu sur la mer ».", "“(Lee)”",
    ),
    words(Is(OwnStatement), "mais car parce tandis", "« Nous partons maintenant », dit-il {} tout allait bien. « Enfin. »", "“il?”; “”"),
    words(
        Is(Begins),
        "ouvre ouvrent ouvrit ouvert ouvrira ouvriront commence commencent commença commencera débute débutent débutera démarre \
         démarrent démarrera entre entrera reprend reprendra s'applique s'appliquera",
        "Ils {} à partir du 3 mars 2021.", "from 2021-03-03/2021-03-04",
    ),
    words(Is(RelativeTime), "quand lorsque où", "Il ferma en 2008, {} il pleuvait.", "2008-01-01/2009-01-01"),
    words(Is(Sequel), "quand lorsque mais", "« Nous partons maintenant ! » cria Lee {} tout tomba.", "“Lee”"),
    words(Is(That), "que qu'", "Lee a dit {} « nous partons tous maintenant ».", "“Lee”"),
    words(Is(IndirectQuestion), "comment pourquoi combien", "Lee explique {} « nous partons tous maintenant ».", "“Lee”"),
    words(Is(Relative), "qui", "Lee, {} a dit « nous partons tous maintenant », resta.", "“Lee”"),
    words(Is(RelativeObject), "dont", "Lee a vu cela, {} 12 personnes.", "12 people"),
    words(Is(RelativeWord), "qui que qu' dont où", "Les deux {} il parla.", "2"),
    words(
        Is(Auxiliary),
        "a ont avait avaient aura auront aurait auraient ait aient eut eurent ai avons avez va vont allait vient viennent venait doit doivent \
         devait peut peuvent pouvait veut veulent voulait voulu ayant",
        "Lee {} dit : « Nous partons maintenant. »", "“Lee”",
    ),
    words(Is(Having), "ayant", "Lee, {} dit : « Nous partons maintenant », resta.", "“(Lee)”"),
    words(Is(Auxiliary), "est sont était étaient fut furent sera serait", "Lee s’{} exclamé : « Nous partons maintenant. »", "“Lee”"),
    words(Is(Be), "est sont était étaient fut furent sera seront serait seraient soit été étant", "Lee dit que cela {} « un grand danger pour nous tous ».", "“Lee”"),
    words(
        Is(Adverb),
        "aussi encore déjà jamais pas point toujours souvent parfois ainsi alors ensuite enfin puis même plutôt bien donc ici là \
         notamment également récemment clairement simplement toutefois cependant néanmoins pourtant désormais maintenant auparavant \
         d'abord d'ailleurs surtout ne n' y lui leur s' se m' te t' me",
        "Lee {} a dit à Park : « Nous partons maintenant. »", "“Lee”",
    ),
    words(Is(Reflexive), "s' m'", "« Nous partons maintenant », {}est exclamé Lee.", "“Lee”"),
    words(Is(Reflexive), "se me", "« Nous partons maintenant », {} plaint Lee.", "“Lee”"),
    words(
        Is(ObjectPronoun),
        "lui leur nous vous me m' te t' se s' les eux moi",
        "« Nous partons maintenant », {} a dit Lee.", "“Lee”",
    ),
    words(Is(Pronoun), "il elle ils elles on je j' nous vous tu", "« Nous partons maintenant », dit {}.", "“{}?”"),
    words(Is(Clitic), "il elle ils elles on je nous vous tu", "« Nous partons maintenant », dit-{}.", "“{}?”"),
    words(Is(Clitic), "t", "« Nous partons maintenant », a-{}-il dit.", "“il?”"),
    words(Is(It), "cela ça", "Lee dit {} : « Nous partons maintenant. »", "“Lee”"),
    words(
        Is(Determiner),
        "le la les l' un une ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques certains \
         certaines chaque tout toute tous toutes aucun aucune autre autres",
        "Il était parti et {} équipe a dit : « Nous partons maintenant. »", "“{} équipe”",
    ),
    words(Is(Indefinite), "un une plusieurs certains certaines quelques", "« Nous partons maintenant », ont dit {} gens.", "“{} gens”"),
    words(
        Is(Nobody), "personne rien tous chacun quelqu'un nul certains d'autres beaucoup",
        "{^} a dit : « Nous partons maintenant. »", "“{^}”",
    ),
    words(Is(Modal), "pourrait pourraient devrait devraient va vont peut doit", "Lee a dit que la ville {} offrir « des bus pour nous tous ».", "“Lee”"),
    words(Is(NameParticle), "de du des d' van von di del der bin al el", "« Nous partons maintenant », a dit Anne {} Lee.", "“Anne {} Lee”"),
    words(Is(Standalone), "certains certaines ce ceux plusieurs", "{^} ont dit : « Nous partons maintenant. »", "“{^}”"),
    words(
        Is(Office),
        "président présidente ministre secrétaire maire mairesse adjoint adjointe député députée sénateur sénatrice \
         préfet préfète préfète procureur procureure juge juré magistrat magistrate avocat avocate bâtonnier commissaire capitaine colonel \
         général commandant commandante lieutenant lieutenante amiral directeur directrice patron patronne pdg dirigeant dirigeante \
         responsable délégué déléguée chef cheffe porte-parole conseiller conseillère élu élue roi reine prince princesse pape évêque \
         archevêque cardinal imam rabbin père professeur professeure docteur docteure médecin infirmier infirmière chercheur chercheuse \
         économiste sociologue historien historienne politologue climatologue ingénieur ingénieure analyste expert experte monsieur \
         madame mademoiselle maître auteur autrice écrivain écrivaine acteur actrice chanteur chanteuse comédien comédienne cinéaste \
         réalisateur réalisatrice entraîneur entraîneuse sélectionneur capitaine agriculteur agricultrice habitant habitante riverain \
         riveraine syndicaliste militant militante ambassadeur ambassadrice chancelier chancelière gouverneur gouverneure recteur rectrice \
         doyen doyenne gérant gérante fondateur fondatrice fille fils mère frère soeur sœur épouse époux veuve voisin voisine témoin \
         société entreprise agence journal compagnie banque groupe association",
        "« Nous partons maintenant », a dit {^} désigné Anne Lee.", "“{^} désigné Anne Lee”",
    ),
    words(
        Is(Demonym),
        "français française allemand allemande italien italienne espagnol espagnole belge suisse anglais anglaise britannique américain \
         américaine russe chinois chinoise ukrainien ukrainienne japonais japonaise turc turque polonais polonaise grec grecque canadien \
         canadienne européen européenne marocain marocaine algérien algérienne tunisien tunisienne israélien israélienne palestinien \
         palestinienne iranien iranienne indien indienne brésilien brésilienne",
        "« Nous partons maintenant », a dit le poète {} Anne Lee.", "“le poète {} Anne Lee”",
    ),
];
