actors! { // at the start
  // of its own

  /* before */ actor lee: Person = "Ann Lee"; // behind
  actor berg: Person /* the builder */ = "Tom Berg" { also: ["Berg" /* short */, "T. Berg"] }; /* and */ // more
      /* lines
   of a comment */
  actor town: Organization = "the town" { role: "host", // always
    // of a field

    also: ["the city"] // last
    // at the end
  };
  // at the very end

}
