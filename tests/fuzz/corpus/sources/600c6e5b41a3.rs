actors!{actor a:Person=$name;}
