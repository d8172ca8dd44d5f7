article! {
    use crate::people::{berg, council, globe, herald, lee};

    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        body: "“We start in May,” said Ann Lee. “It is costly,” one resident said. “It is late,” Ann Lee told Tom Berg. \
               “It is over,” Tom Berg told the Herald. “It is fair,” a council spokesman said. The Globe was there.",
    };
    quote start: lee = "We start in May,";
    quote costly: berg = "It is costly,";
    quote late: lee -> council = "It is late,";
    quote over: berg via globe = "It is over,";
    quote fair: council = "It is fair,";
}
