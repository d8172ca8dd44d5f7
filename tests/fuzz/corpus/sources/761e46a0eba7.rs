actors! {actor a:Person="A";}
