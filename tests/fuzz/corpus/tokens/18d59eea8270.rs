actors! { actor roe: Person = "Lou Roe"; }
