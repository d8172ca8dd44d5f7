actors! { actor r#type: Person = "Lou Roe"; }
