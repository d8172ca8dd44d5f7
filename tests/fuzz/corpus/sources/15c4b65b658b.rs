actors! {
actor // who
lee: Person = // her name
"Ann Lee"
// what she is
{ role: "mayor" } // end
;
actor berg: Person = "Tom Berg" { role: // see above
  "builder", also: [ // all of them
  "Berg", // short
  "T. Berg" ] };
}
