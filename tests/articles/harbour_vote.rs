//! A night in a town hall: a council debate, a company, a union, a ministry, a court and a report, declared in full.
//!
//! What is commented out is honest and refused, with the reason above it.

newsfacts::article! {
    #![deny(uncovered)]

    article harbour_vote = "Council backs ferry terminal by one vote" {
        published: 2024-10-17T11:00+02:00,
        language: en-GB,
        topics: ["city hall", "ports"],
        text: "harbour-vote.txt",
    };

    // City hall.
    actor council: Organization = "The city council of Harnsworth" {
        also: ["the council", "the chamber"],
    };
    actor city: Organization = "the city";
    actor amberg: Person = "Ruth Amberg" {
        also: ["Amberg", "the mayor"],
        role: "Mayor" as "Mayor Ruth Amberg",
        of: city,
    };
    actor mayor_spokeswoman: Person = unnamed "A spokeswoman for the mayor" { of: city };
    actor aide: Person = unnamed "an aide to the mayor" { of: city };
    actor dora: Person = "Dora Quist" {
        also: ["Ms Quist", "Dora"],
        role: "Councillor",
        of: greens,
    };
    actor greens: Organization = "the Greens";
    actor emil: Person = "Emil Quist" { also: ["Emil"], role: "director of the port" };
    actor reyle: Person = "Tomas Reyle" { role: "Councillor", of: council };
    actor liberals: Organization = "The Liberals";
    actor roy: Person = "Anselm Roy" { also: ["Mr Roy"], role: "leader", of: liberals };
    actor liberal_source: Person = unnamed "A source in the Liberal group" { of: liberals };
    actor auditors: Organization = "The audit office" { also: ["auditors"], of: city };
    actor report: Document = unnamed "Their report" { of: auditors };

    // Those who build, pay and judge.
    actor ostrander_lines: Organization = "Ostrander Lines" { also: ["the company"] };
    actor ostrander: Person = "Pieter Ostrander" {
        role: "founder" as "who founded it",
        of: ostrander_lines,
    };
    actor company_spokesman: Person = unnamed "a spokesman for the company" {
        of: ostrander_lines,
    };
    actor ministry: Organization = "the Transport Ministry" { also: ["the ministry"] };
    actor voss: Person = "Helena Voss" {
        also: ["Ms Voss"],
        role: "state secretary",
        of: ministry,
    };
    actor bank: Organization = "Merkant Bank" { also: ["the bank"] };
    actor court: Organization = "the administrative court" { also: ["the court"] };
    actor kerr: Person = "Marta Kerr" { role: "judge", of: court };

    // Those who work, watch and report.
    actor dockers: Organization = "The dockers' union" { also: ["the union"] };
    actor lindqvist: Person = "Gus Lindqvist" {
        also: ["Mr Lindqvist", "the veteran union leader"],
        role: "chairman",
        of: dockers,
    };
    actor they: Group = unnamed "They";
    actor crowd: Group = unnamed "the crowd";
    actor police: Organization = "The police";
    actor aldous: Person = "Wim Aldous" { role: "retired captain" };
    actor reporters: Group = unnamed "reporters";
    actor radio_nord: Organization = "Radio Nord" { also: ["the station"] };
    actor nordpress: Organization = "Nordpress" { also: ["the agency"] };
    actor echo: Organization = "the Harnsworth Echo" { also: ["the newspaper"] };
    actor quay: Facility = "Tollbooth Quay";
    actor nell: Person = "Nell Aldous" { role: "wife" as "His wife" };

    // What happened, and what is to come.
    event vote: Vote = "vote on the ferry terminal" as "voted early on Thursday" {
        when: 2024-10-17 as "early on Thursday",
        who: [council],
    };
    event passed: Vote = "passing of the ferry terminal" as "It passed by 24 votes to 23" {
        when: 2024-10-17T02:40 as "2:40 a.m.",
        who: [council],
    };
    event debate: Other "debate" =
        "debate on the ferry terminal"
        as "a debate of almost nine hours"
        {
            who: [council],
        };
    event estimate: Report = "the first estimate" as "the council was told in March" {
        when: 2024-03 as "in March",
    };
    event compared: Other "year" = "the year of comparison" as "from 2022" {
        when: 2022 as "from 2022",
    };
    event founding: Other "founding" = "founding of the company" as "who founded it in 1991" {
        when: 1991 as "in 1991",
        who: [ostrander],
        about: [ostrander_lines],
    };
    event letter: Other "letter" = "letter of the founder" as "In a letter dated September 30" {
        when: 2024-09-30 as "September 30",
        who: [ostrander, amberg],
    };
    event audit: Report = "report of the auditors" as "was published on Monday" {
        when: 2024-10-14 as "on Monday",
        who: [auditors],
    };
    event interview: Other "interview" =
        "interview"
        as "in an interview with Radio Nord on Wednesday"
        {
            when: 2024-10-16 as "on Wednesday",
            who: [voss, radio_nord],
        };
    event strike: Strike = "warning strike" as "a warning strike for October 24" {
        // wrong_time: it is read as that of the year before, since “has called” stands in the sentence.
        // when: 2024-10-24 as "October 24",
        who: [dockers],
        planned: true,
    };
    event rally: Protest = "rally of the dockers" as "at the rally on Wednesday evening" {
        when: 2024-10-16 as "Wednesday evening",
        who: [dockers],
    };
    event statement: Statement = "statement of the company" as "said in a statement" {
        who: [ostrander_lines],
    };
    event pier: Other "closure" = "closure of the coal pier" as "closure of the coal pier in 1998" {
        when: 1998 as "in 1998",
    };
    event scoop: Report = "first report" as "was first reported by the agency Nordpress" {
        who: [nordpress],
    };
    event complaint: Statement = "statement of the court" as "The court said on Thursday" {
        when: 2024-10-17 as "on Thursday",
        who: [court],
    };
    event hearing: Trial = "hearing of the complaint" as "would hear the case on November 12" {
        when: 2024-11-12 as "November 12",
        who: [court],
        planned: true,
    };
    event work: Other "building" = "start of the work" as "Work is to begin in spring 2025" {
        when: spring 2025 as "in spring 2025",
        place: quay,
        planned: true,
    };
    event first_ship: Opening = "arrival of the first ship" as "the first ship is to tie up" {
        when: 2028 as "in 2028",
        place: quay,
        planned: true,
    };
    event sheds: Other "building" = "building of the sheds" as "which date from the 1950s" {
        when: 1950s as "the 1950s",
        place: quay,
    };
    event leak: Other "leak" = "leaking roof" as "the roof of one of them was leaking" {
        when: 2024-10-17 as "On Thursday morning",
        place: quay,
    };

    // What was said.
    quote girl: amberg -> reporters =
        "We have talked about this quay since I was a girl, and tonight we have stopped talking,"
        {
            when: 2024-10-17 as "tonight",
        };
    quote cathedral: dora = "a cathedral for cars" { at: debate, about: [city] };
    quote ship: emil -> council = "My sister has never liked a ship she could not row," {
        at: debate,
        about: [dora],
    };
    quote paid: dora = "Emil is paid to sell tickets. I am paid to count." { about: [emil] };
    quote overrun: ostrander -> amberg = "carry its share of every overrun, to the last cent" {
        at: letter,
        when: 2024-09-30 as "September 30",
        about: [ostrander_lines],
    };
    quote risks: report = "risks that nobody has been asked to carry";
    quote contract: reyle -> council =
        "read the contract more closely than the people who signed it"
        {
            at: debate,
            about: [auditors],
        };
    quote open_books: voss via radio_nord = "subject to open books" {
        at: interview,
        when: 2024-10-16 as "on Wednesday",
    };
    quote ruin: voss -> radio_nord =
        "Nobody in the capital wants to pay for a ruin,"
        + "But the books must be open, and they must be open before the summer."
        { at: interview };
    quote ships: lindqvist -> crowd = "Who will tie up the ships? The mayor?" { at: rally };
    quote places: company_spokesman =
        "Not a single docker will lose his place because of the terminal,"
        { at: statement };
    quote cranes: ostrander_lines = "confusing cranes with colleagues" {
        at: statement,
        about: [lindqvist],
    };
    quote worse_off: lindqvist =
        "They said to us, ‘Nobody will be worse off.’ Four in ten never found work again."
        {
            about: [they],
        };
    quote nobody: they -> dockers via lindqvist = "Nobody will be worse off.";
    quote school: dora -> amberg = "If rates rise by one point, we lose a school," { at: debate };
    quote page_three: amberg -> dora = "That is not a secret, Dora, it is on page three," {
        at: debate,
    };
    quote buried: aldous = "I have buried ferries faster than this,";
    quote soup: aide via nordpress = "between the soup and the coffee" { at: scoop };
    quote parking: liberal_source -> nordpress = "a say in the parking fees, no more";
    quote slippers: liberals = "a coup in slippers";
    quote night: roy via echo =
        "A council that votes at night has something to hide from the day,"
        { about: [council] };
    quote ruled: kerr -> amberg = "may not begin before the chamber has ruled";
    quote no_promise: amberg -> roy =
        "There is no such promise, there was none, and there will be none,";
    quote beside: voss -> reporters = "not before, and not behind, but beside" {
        about: [ministry, city],
    };

    // What is asserted without quotation marks.
    claim share_promise: ostrander_lines =
        "The company pays a quarter"
        as "promised to put up a quarter of the money"
        {
            about: [ostrander_lines],
        };
    claim overspending: report = "The terminal may cost more" as "the bill could come to" {
        about: [city],
    };
    claim figure_denied: mayor_spokeswoman =
        "The sum that Reyle named is wrong"
        as "denied that figure"
        { about: [reyle] };
    claim offer: ministry = "The ministry pays a part" as "has offered a grant" {
        about: [ministry],
    };
    claim jobs_lost: lindqvist = "Dockers lose their jobs" as "more than 200 jobs would go" {
        about: [dockers],
        at: rally,
    };
    claim jobs_kept: ostrander_lines = "No jobs are lost" as "rejected the claim about jobs" {
        about: [dockers],
    };
    claim rate_rises: dora = "The rate will rise" as "the rate would not stay at 3.4 percent" {
        about: [bank],
        at: debate,
    };
    claim rate_fixed: amberg = "The rate is fixed" as "the rate was fixed until 2034" {
        at: debate,
    };
    claim minds: aide via nordpress =
        "Three members voted otherwise than they meant to"
        as "had changed their minds"
        {
            about: [council],
        };
    claim bargain: liberal_source -> nordpress =
        "The three were promised something"
        as "the three had been promised"
        {
            about: [council],
        };
    claim lawsuit: roy -> echo =
        "The Liberals go to court"
        as "would ask the administrative court to set it aside"
        {
            about: [court],
        };
    claim short_notice: roy -> echo =
        "A member was told too late"
        as "had been told of the session only an hour before"
        {
            about: [council],
        };
    claim received: court = "There is a complaint" as "it had received a complaint" {
        at: complaint,
    };
    claim tax_holiday: roy =
        "The mayor promised the company a tax holiday"
        as "accused the mayor of having promised Ostrander Lines a tax holiday"
        {
            about: [amberg, ostrander_lines],
        };
    claim tax_holiday_denied: amberg = "There is no tax holiday" as "Ms Amberg denied it" {
        about: [roy],
    };
    claim side_by_side: voss -> reporters = "The ministry will pay" as "the ministry would pay" {
        about: [ministry],
    };
    claim lapse: voss = "The offer has an end" as "it would lapse at the end of the year" {
        about: [ministry],
    };

    // How much.
    stat length = ~9 hours { of: "length of the debate", at: debate };
    stat cost = 184 million EUR { of: "cost of the terminal" };
    stat cost_rise = +22 % {
        of: "cost of the terminal",
        against: "what the council was told in March"
    };
    stat result = score 24-23 { of: "votes of the council on the terminal", at: vote };
    stat absent = 2 "members" { of: "members of the council who were absent", at: vote };
    stat rows = 2 "rows" { of: "rows between brother and sister" };
    stat share: ostrander_lines = 1/4 {
        of: "the company's part of the money",
        who: ostrander_lines
    };
    stat holding = 61 % { of: "the founder's part of the company", who: ostrander };
    stat bill: report = 200..=215 million EUR { of: "cost of the terminal, as the report has it" };
    stat delay: auditors = ~1.5 million EUR { of: "cost of a delay for each month" };
    stat spent: reyle = 6.3 million EUR { of: "money spent on lawyers and surveys", who: city };
    stat spent_less: mayor_spokeswoman = < 5 million EUR {
        of: "money spent, as the mayor's side has it",
        who: city,
    };
    stat passengers: ministry = 1.9 million "people" {
        of: "people who passed through the port",
        during: 2023 as "last year",
    };
    stat passengers_rise: ministry = +7 % {
        of: "people who passed through the port",
        during: 2023 as "last year",
        against: "2022" as "from 2022",
    };
    stat port_rank = rank 3 as "third-largest passenger port" { of: "passenger ports" };
    stat grant: ministry = <= 40 million EUR { of: "grant that was offered", to: city };
    stat members = ~900 { of: "people for whom the union speaks", who: dockers };
    stat workers = 1_400 "people" { of: "people who work in the port" };
    stat jobs: lindqvist = > 200 "jobs" { of: "jobs that would go", at: rally };
    stat rally_police: police = 1_200 "people" {
        of: "people at the rally, as the police counted",
        at: rally,
        during: 2024-10-16 as "on Wednesday evening",
    };
    stat rally_union: dockers = 3_000 { of: "people at the rally, as the union has it", at: rally };
    stat no_work: lindqvist = 4 of 10 { of: "dockers who never found work again" };
    stat loan = 98 million EUR { of: "loan for the terminal", from: bank, to: city };
    stat term = 25 years { of: "term of the loan" };
    stat interest: bank = 3.3 million EUR { of: "interest in the first year" };
    stat interest_quist: dora = ~4 million EUR {
        of: "interest in the first year, as Quist has it"
    };
    stat rate: dora = 3.4 % { of: "rate of the loan" };
    stat speeches: nell = 40 as "forty" { of: "speeches that were counted" };
    stat turned: aide via nordpress = 3 "members" { of: "members who changed their minds" };
    stat promised: liberal_source -> nordpress = 3 as "the three" {
        of: "members to whom something was promised",
    };
    stat holiday: roy = 5 years { of: "length of the tax holiday", stance: alleged };
}
