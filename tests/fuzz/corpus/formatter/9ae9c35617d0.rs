actors! { actor lee: Person = "Ann Lee"; actor roe: Person = "Lou Roe"; }
