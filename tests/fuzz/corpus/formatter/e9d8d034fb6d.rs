actors! { /** The ferryman. */ actor roe: Person = "Lou Roe" { of: port }; actor port: Organization = "the port"; }
