//! The units that are known.

use self::Dimension::*;

/// A unit of measurement: how it is written in a declaration, in an article and in other people's data.
#[derive(Debug, PartialEq)]
pub struct UnitDef {
    /// As written in a declaration: `m3`, `km`, `barrels/day`.
    pub name: &'static str,
    /// UCUM code (The Unified Code for Units of Measure, 2.1); empty where UCUM has none.
    pub ucum: &'static str,
    /// UN/CEFACT Recommendation 20 common code; empty where it has none.
    pub uncefact: &'static str,
    /// What it measures. Units of one dimension can be converted into each other.
    pub dimension: Dimension,
    /// How many of the dimension's base unit it holds.
    pub factor: f64,
    /// The forms in which English prose writes it, lower case except where case tells two units apart: `cubic metre`.
    /// A plural that only adds an s is understood.
    pub words: &'static [&'static str],
}

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    /// Base unit: metre.
    Length,
    /// Base unit: square metre.
    Area,
    /// Base unit: cubic metre.
    Volume,
    /// Base unit: kilogram.
    Mass,
    /// Base unit: second. A month is a twelfth of a year, a year 365.25 days.
    Time,
    /// Base unit: people. Heads and nothing else.
    People,
    /// Base unit: kelvin, and for differences only: the zero points of the scales differ, so no temperature may be
    /// converted by `factor`.
    Temperature,
    /// Base unit: degree of arc. Prose also writes a temperature as plain "degrees".
    Angle,
    /// Base unit: metre per second.
    Speed,
    /// Base unit: joule.
    Energy,
    /// Base unit: watt.
    Power,
    /// Base unit: pascal.
    Pressure,
    /// Base unit: byte.
    Data,
    /// Base unit: byte per second.
    DataRate,
    /// Base unit: hertz.
    Frequency,
    /// Base unit: volt.
    Voltage,
    /// Base unit: ampere.
    Current,
    /// Base unit: cubic metre per second.
    Flow,
    /// Base unit: kilogram of carbon dioxide, or of what warms as much.
    Emissions,
    /// Base unit: sievert.
    Dose,
    /// Base unit: decibel, which is a logarithm.
    Loudness,
    /// Base unit: standard container of twenty feet.
    Containers,
}

/// The table behind [`UnitDef::ALL`].
///
/// "bar", "night" and the like stand for other things more often than for units; where they have no words here they are
/// read only in a declaration. UN/CEFACT codes are left empty where Recommendation 20 has none or its list leaves doubt.
#[rustfmt::skip] // one unit a line, as in a table
pub(super) const UNITS: &[UnitDef] = &[
    unit("nm", "nm", "C45", Length, 1e-9, &["nanometre", "nanometer", "nm"]),
    unit("um", "um", "4H", Length, 1e-6, &["micrometre", "micrometer", "micron", "µm", "μm"]),
    unit("mm", "mm", "MMT", Length, 0.001, &["millimetre", "millimeter", "mm", "mms"]),
    unit("cm", "cm", "CMT", Length, 0.01, &["centimetre", "centimeter", "cm", "cms"]),
    unit("dm", "dm", "DMT", Length, 0.1, &["decimetre", "decimeter"]),
    unit("m", "m", "MTR", Length, 1.0, &["metre", "meter", "m", "mtr"]),
    unit("km", "km", "KMT", Length, 1000.0, &["kilometre", "kilometer", "km", "kms"]),
    unit("pm", "pm", "C52", Length, 1e-12, &["picometre", "picometer", "pm"]),
    unit("inches", "[in_i]", "INH", Length, 0.0254, &["inch", "inche", "in", "\"", "″", "”"]),
    unit("ft", "[ft_i]", "FOT", Length, 0.3048, &["foot", "feet", "ft", "′", "'"]),
    unit("yards", "[yd_i]", "YRD", Length, 0.9144, &["yard", "yd", "yds"]),
    unit("miles", "[mi_i]", "SMI", Length, 1609.344, &["mile", "mi"]),
    unit("nmi", "[nmi_i]", "NMI", Length, 1852.0, &["nautical mile", "nmi"]),
    unit("lightyears", "[ly]", "B57", Length, 9.4607304725808e15, &["light year", "lightyear"]),
    unit("m2", "m2", "MTK", Area, 1.0, &["square metre", "square meter", "sq metre", "sq meter", "sq m", "sqm", "m2", "m²", "m^2", "metre squared", "meter squared", "m squared"]),
    unit("cm2", "cm2", "CMK", Area, 0.0001, &["square centimetre", "square centimeter", "sq cm", "cm2", "cm²", "cm^2"]),
    unit("km2", "km2", "KMK", Area, 1_000_000.0, &["square kilometre", "square kilometer", "sq kilometre", "sq kilometer", "sq km", "sq kms", "km2", "km²", "km^2", "kilometre squared", "kilometer squared", "km squared"]),
    unit("ha", "har", "HAR", Area, 10_000.0, &["hectare", "ha"]),
    unit("acres", "[acr_us]", "ACR", Area, 4_046.872_609_8, &["acre", "ac"]),
    unit("ft2", "[sft_i]", "FTK", Area, 0.092_903_04, &["square foot", "square feet", "sq foot", "sq feet", "sq ft", "sqft", "ft2", "ft²"]),
    unit("yd2", "[syd_i]", "YDK", Area, 0.836_127_36, &["square yard", "sq yard", "sq yd"]),
    unit("in2", "[sin_i]", "INK", Area, 0.000_645_16, &["square inch", "square inche", "sq in"]),
    unit("mi2", "[mi_i]2", "MIK", Area, 2_589_988.110336, &["square mile", "sq mile", "sq mi", "mi2"]),
    unit("m3", "m3", "MTQ", Volume, 1.0, &["cubic metre", "cubic meter", "cu metre", "cu meter", "cu m", "cbm", "m3", "m³", "m^3", "metre cubed", "meter cubed", "m cubed"]),
    unit("cm3", "cm3", "CMQ", Volume, 0.000001, &["cubic centimetre", "cubic centimeter", "cu cm", "cm3", "cm³", "cm^3", "cc"]),
    unit("km3", "km3", "H20", Volume, 1_000_000_000.0, &["cubic kilometre", "cubic kilometer", "cu km", "km3", "km³", "km^3", "kilometre cubed", "kilometer cubed", "km cubed"]),
    unit("bcm", "", "", Volume, 1_000_000_000.0, &["bcm"]),
    unit("L", "L", "LTR", Volume, 0.001, &["litre", "liter", "l", "ltr"]),
    unit("mL", "mL", "MLT", Volume, 0.000001, &["millilitre", "milliliter", "ml", "mls"]),
    unit("cL", "cL", "CLT", Volume, 0.00001, &["centilitre", "centiliter", "cl"]),
    unit("dL", "dL", "DLT", Volume, 0.0001, &["decilitre", "deciliter", "dl"]),
    unit("hL", "hL", "HLT", Volume, 0.1, &["hectolitre", "hectoliter", "hl"]),
    unit("kL", "kL", "", Volume, 1.0, &["kilolitre", "kiloliter", "kl"]),
    unit("ML", "ML", "MAL", Volume, 1000.0, &["megalitre", "megaliter", "ML"]),
    unit("GL", "GL", "", Volume, 1_000_000.0, &["gigalitre", "gigaliter", "GL"]),
    unit("gallons", "[gal_us]", "GLL", Volume, 0.003_785_411_784, &["gallon", "us gallon", "gal", "gals"]),
    unit("impgal", "[gal_br]", "GLI", Volume, 0.004_546_09, &["imperial gallon", "uk gallon"]),
    unit("barrels", "[bbl_us]", "BLL", Volume, 0.158_987_294_928, &["barrel", "bbl", "bbls"]),
    unit("ft3", "[cft_i]", "FTQ", Volume, 0.028_316_846_592, &["cubic foot", "cubic feet", "cu foot", "cu feet", "cu ft", "ft3", "ft³"]),
    unit("bcf", "", "", Volume, 28_316_846.592, &["bcf"]),
    unit("in3", "[cin_i]", "INQ", Volume, 0.000_016_387_064, &["cubic inch", "cubic inche", "cu in"]),
    unit("yd3", "[cyd_i]", "YDQ", Volume, 0.764_554_857_984, &["cubic yard", "cu yard", "cu yd"]),
    unit("mi3", "[mi_i]3", "", Volume, 4_168_181_825.440_58, &["cubic mile", "cu mile", "cu mi"]),
    unit("pints", "[pt_us]", "PTL", Volume, 0.000_473_176_473, &["pint"]),
    unit("quarts", "[qt_us]", "QTL", Volume, 0.000_946_352_946, &["quart", "qt"]),
    unit("cups", "[cup_us]", "G21", Volume, 0.000_236_588_236_5, &["cup"]),
    unit("floz", "[foz_us]", "OZA", Volume, 0.000_029_573_529_562_5, &["fluid ounce", "fl oz"]),
    unit("tbsp", "[tbs_us]", "G24", Volume, 0.000_014_786_764_8, &["tablespoon", "tablespoonful", "tbsp", "tbsps"]),
    unit("tsp", "[tsp_us]", "G25", Volume, 0.000_004_928_921_59, &["teaspoon", "teaspoonful", "tsp", "tsps"]),
    unit("ug", "ug", "MC", Mass, 1e-9, &["microgram", "µg", "μg", "mcg"]),
    unit("mg", "mg", "MGM", Mass, 0.000001, &["milligram", "milligramme", "mg", "mgs"]),
    unit("g", "g", "GRM", Mass, 0.001, &["gram", "gramme", "g", "gm", "gs"]),
    unit("kg", "kg", "KGM", Mass, 1.0, &["kilogram", "kilogramme", "kilo", "kg", "kgs"]),
    unit("t", "t", "TNE", Mass, 1000.0, &["tonne", "ton", "metric ton", "metric tonne", "t"]),
    unit("kt", "kt", "KTN", Mass, 1_000_000.0, &["kilotonne", "kiloton", "kt"]),
    unit("Mt", "Mt", "", Mass, 1e9, &["megatonne", "megaton", "Mt"]),
    unit("Gt", "Gt", "", Mass, 1e12, &["gigatonne", "gigaton", "Gt"]),
    unit("tons", "[ston_av]", "STN", Mass, 907.18474, &["short ton", "us ton"]),
    unit("longtons", "[lton_av]", "LTN", Mass, 1_016.046_908_8, &["long ton", "imperial ton"]),
    unit("lb", "[lb_av]", "LBR", Mass, 0.453_592_37, &["pound", "lb", "lbs"]),
    unit("oz", "[oz_av]", "ONZ", Mass, 0.028_349_523_125, &["ounce", "oz", "ozs"]),
    unit("ozt", "[oz_tr]", "APZ", Mass, 0.031_103_476_8, &["troy ounce"]),
    unit("stone", "[stone_av]", "STI", Mass, 6.350_293_18, &["stone"]),
    unit("carats", "[car_m]", "CTM", Mass, 0.0002, &["carat"]),
    unit("bushels", "[bu_us]", "BUA", Volume, 0.035_239_070_166_88, &["bushel"]),
    unit("ns", "ns", "C47", Time, 1e-9, &["nanosecond"]),
    unit("us", "us", "B98", Time, 1e-6, &["microsecond", "µs", "μs"]),
    unit("ms", "ms", "C26", Time, 0.001, &["millisecond", "msec", "ms"]),
    unit("seconds", "s", "SEC", Time, 1.0, &["second", "sec", "secs", "s"]),
    unit("minutes", "min", "MIN", Time, 60.0, &["minute", "min", "mins"]),
    unit("hours", "h", "HUR", Time, 3600.0, &["hour", "hr", "hrs", "h"]),
    unit("days", "d", "DAY", Time, 86_400.0, &["day"]),
    unit("nights", "", "", Time, 86_400.0, &["night"]),
    unit("weeks", "wk", "WEE", Time, 604_800.0, &["week", "wk", "wks"]),
    unit("fortnights", "", "", Time, 1_209_600.0, &["fortnight"]),
    unit("months", "mo", "MON", Time, 2_629_800.0, &["month", "mo", "mos"]),
    unit("quarters", "", "", Time, 7_889_400.0, &[]),
    unit("years", "a", "ANN", Time, 31_557_600.0, &["year", "yr", "yrs"]),
    unit("decades", "", "", Time, 315_576_000.0, &["decade"]),
    unit("centuries", "", "", Time, 3_155_760_000.0, &["century", "centurie"]),
    unit("people", "{person}", "IE", People, 1.0, &["people", "person"]),
    unit("celsius", "Cel", "CEL", Temperature, 1.0, &["celsius", "celcius", "centigrade", "centigrate", "degree celsius", "degree celcius", "degree centigrade", "deg celsius", "degree C", "deg C", "degree c", "°C", "°c", "° celsius", "℃"]),
    unit("fahrenheit", "[degF]", "FAH", Temperature, 0.555_555_555_555_555_6, &["fahrenheit", "farenheit", "degree fahrenheit", "degree farenheit", "deg fahrenheit", "degree F", "deg F", "degree f", "°F", "°f", "° fahrenheit", "℉"]),
    unit("kelvin", "K", "KEL", Temperature, 1.0, &["kelvin", "degree kelvin", "°K"]),
    unit("degrees", "deg", "DD", Angle, 1.0, &["degree", "deg", "°"]),
    unit("m/s", "m/s", "MTS", Speed, 1.0, &["metre per second", "meter per second", "metre a second", "meter a second", "m/s", "mps"]),
    unit("km/s", "km/s", "", Speed, 1000.0, &["kilometre per second", "kilometer per second", "km per second", "kilometre a second", "kilometer a second", "km/s"]),
    unit("m/ms", "m/ms", "", Speed, 1000.0, &["metre per millisecond", "meter per millisecond", "m/ms"]),
    unit("cm/ms", "cm/ms", "", Speed, 10.0, &["centimetre per millisecond", "centimeter per millisecond", "centimetre/millisecond", "centimeter/millisecond", "cm/ms"]),
    unit("km/ms", "km/ms", "", Speed, 1_000_000.0, &["kilometre per millisecond", "kilometer per millisecond", "km/ms"]),
    unit("cm/s", "cm/s", "", Speed, 0.01, &["centimetre per second", "centimeter per second", "cm per second", "cm/s"]),
    unit("km/h", "km/h", "KMH", Speed, 0.277_777_777_777_777_8, &["kilometre per hour", "kilometer per hour", "kilometre an hour", "kilometer an hour", "km per hour", "km an hour", "km/h", "km/hr", "kmh", "kph", "kmph"]),
    unit("mph", "[mi_i]/h", "HM", Speed, 0.44704, &["mile per hour", "mile an hour", "mph", "mi/h"]),
    unit("ft/s", "[ft_i]/s", "FS", Speed, 0.3048, &["foot per second", "feet per second", "foot a second", "feet a second", "ft/s"]),
    unit("knots", "[kn_i]", "KNT", Speed, 0.514_444_444_444_444_5, &["knot"]),
    unit("J", "J", "JOU", Energy, 1.0, &["joule", "J"]),
    unit("kJ", "kJ", "KJO", Energy, 1000.0, &["kilojoule", "kJ"]),
    unit("MJ", "MJ", "3B", Energy, 1e6, &["megajoule", "MJ"]),
    unit("GJ", "GJ", "GV", Energy, 1e9, &["gigajoule", "GJ"]),
    unit("TJ", "TJ", "D30", Energy, 1e12, &["terajoule", "TJ"]),
    unit("PJ", "PJ", "C68", Energy, 1e15, &["petajoule", "PJ"]),
    unit("cal", "cal", "", Energy, 4.184, &[]),
    unit("kcal", "kcal", "E14", Energy, 4184.0, &["calorie", "kilocalorie", "kcal"]),
    unit("Wh", "W.h", "WHR", Energy, 3600.0, &["watt hour", "Wh"]),
    unit("kWh", "kW.h", "KWH", Energy, 3.6e6, &["kilowatt hour", "kilowatthour", "kWh", "kwh", "kwhs", "KWh"]),
    unit("MWh", "MW.h", "MWH", Energy, 3.6e9, &["megawatt hour", "megawatthour", "MWh", "mwh"]),
    unit("GWh", "GW.h", "GWH", Energy, 3.6e12, &["gigawatt hour", "gigawatthour", "GWh", "gwh"]),
    unit("TWh", "TW.h", "D32", Energy, 3.6e15, &["terawatt hour", "terawatthour", "TWh", "twh"]),
    unit("BTU", "[Btu]", "BTU", Energy, 1_055.055_852_62, &["british thermal unit", "BTU", "btu", "btus"]),
    unit("W", "W", "WTT", Power, 1.0, &["watt", "W"]),
    unit("kW", "kW", "KWT", Power, 1000.0, &["kilowatt", "kW", "kw", "KW"]),
    unit("MW", "MW", "MAW", Power, 1e6, &["megawatt", "MW", "mw"]),
    unit("GW", "GW", "A90", Power, 1e9, &["gigawatt", "GW", "gw"]),
    unit("TW", "TW", "D31", Power, 1e12, &["terawatt", "TW"]),
    unit("hp", "[HP]", "BHP", Power, 745.699_871_582_270_2, &["horsepower", "hp", "bhp"]),
    unit("Pa", "Pa", "PAL", Pressure, 1.0, &["pascal", "Pa"]),
    unit("hPa", "hPa", "A97", Pressure, 100.0, &["hectopascal", "hPa"]),
    unit("kPa", "kPa", "KPA", Pressure, 1000.0, &["kilopascal", "kPa"]),
    unit("MPa", "MPa", "MPA", Pressure, 1e6, &["megapascal", "MPa"]),
    unit("mbar", "mbar", "MBR", Pressure, 100.0, &["millibar", "mbar", "mb"]),
    unit("bar", "bar", "BAR", Pressure, 100_000.0, &[]),
    unit("psi", "[psi]", "PS", Pressure, 6_894.757_293_168_361, &["pound per square inch", "psi"]),
    unit("bits", "bit", "A99", Data, 0.125, &["bit"]),
    unit("B", "By", "AD", Data, 1.0, &["byte"]),
    unit("kB", "kBy", "2P", Data, 1000.0, &["kilobyte", "kB", "KB"]),
    unit("MB", "MBy", "4L", Data, 1e6, &["megabyte", "MB"]),
    unit("GB", "GBy", "E34", Data, 1e9, &["gigabyte", "GB"]),
    unit("TB", "TBy", "E35", Data, 1e12, &["terabyte", "TB"]),
    unit("PB", "PBy", "", Data, 1e15, &["petabyte", "PB"]),
    unit("EB", "EBy", "", Data, 1e18, &["exabyte", "EB"]),
    unit("kbps", "kbit/s", "C74", DataRate, 125.0, &["kilobit per second", "kbps", "kbit/s"]),
    unit("Mbps", "Mbit/s", "E20", DataRate, 125_000.0, &["megabit per second", "Mbps", "mbps", "Mbit/s"]),
    unit("Gbps", "Gbit/s", "B80", DataRate, 125_000_000.0, &["gigabit per second", "Gbps", "gbps", "Gbit/s"]),
    unit("Hz", "Hz", "HTZ", Frequency, 1.0, &["hertz", "Hz", "hz"]),
    unit("kHz", "kHz", "KHZ", Frequency, 1000.0, &["kilohertz", "kHz", "khz"]),
    unit("MHz", "MHz", "MHZ", Frequency, 1e6, &["megahertz", "MHz", "mhz"]),
    unit("GHz", "GHz", "A86", Frequency, 1e9, &["gigahertz", "GHz", "ghz"]),
    unit("V", "V", "VLT", Voltage, 1.0, &["volt", "V"]),
    unit("kV", "kV", "KVT", Voltage, 1000.0, &["kilovolt", "kV"]),
    unit("A", "A", "AMP", Current, 1.0, &["ampere", "amp"]),
    unit("mA", "mA", "4K", Current, 0.001, &["milliampere", "milliamp", "mA", "mAh"]),
    unit("barrels/day", "[bbl_us]/d", "B1", Flow, 0.000_001_840_130_728_33, &["barrel per day", "barrel a day", "barrel/day", "barrel daily", "bpd", "b/d", "bbl/d", "bbl per day"]),
    unit("mbpd", "", "", Flow, 1.840_130_728_33, &["mbpd", "mb/d"]),
    unit("m3/s", "m3/s", "MQS", Flow, 1.0, &["cubic metre per second", "cubic meter per second", "cubic metre a second", "cubic meter a second", "m3/s", "m³/s", "cumec"]),
    unit("m3/day", "m3/d", "", Flow, 0.000_011_574_074_074_1, &["cubic metre per day", "cubic meter per day", "cubic metre a day", "cubic meter a day", "m3/day", "m³/day"]),
    unit("ft3/s", "[cft_i]/s", "", Flow, 0.028_316_846_592, &["cubic foot per second", "cubic feet per second", "cfs"]),
    unit("tCO2", "", "", Emissions, 1000.0, &["tonne of co2", "ton of co2", "tonne of carbon dioxide", "ton of carbon dioxide", "metric ton of carbon dioxide", "metric ton of co2", "tCO2"]),
    unit("tCO2e", "", "", Emissions, 1000.0, &["tonne of co2 equivalent", "ton of co2 equivalent", "tonne of carbon dioxide equivalent", "ton of carbon dioxide equivalent", "tonne of co2e", "ton of co2e", "tCO2e"]),
    unit("Sv", "Sv", "D13", Dose, 1.0, &["sievert", "Sv"]),
    unit("mSv", "mSv", "C28", Dose, 0.001, &["millisievert", "mSv"]),
    unit("uSv", "uSv", "", Dose, 0.000001, &["microsievert", "µSv", "μSv"]),
    unit("dB", "dB", "2N", Loudness, 1.0, &["decibel", "dB", "dBA"]),
    unit("TEU", "", "", Containers, 1.0, &["twenty foot equivalent unit", "TEU", "TEUs"]),
];

const fn unit(
    name: &'static str,
    ucum: &'static str,
    uncefact: &'static str,
    dimension: Dimension,
    factor: f64,
    words: &'static [&'static str],
) -> UnitDef {
    UnitDef {
        name,
        ucum,
        uncefact,
        dimension,
        factor,
        words,
    }
}
