actors! { actor $name: Person = "Lou Roe"; }
