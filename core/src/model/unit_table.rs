//! The units that are known.

use self::Dimension::*;

/// A unit of measurement: how it is written in a declaration and in other people's data.
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
/// How an article writes them is told by the signs of `text::figure` and by the tables of each language; what stands in
/// neither ("bar" is a pub more often than a pressure) is read in a declaration only. UN/CEFACT codes are left empty where Recommendation 20 has none or its list leaves doubt.
#[rustfmt::skip] // one unit a line, as in a table
pub(super) static UNITS: &[UnitDef] = &[
    unit("nm", "nm", "C45", Length, 1e-9),
    unit("um", "um", "4H", Length, 1e-6),
    unit("mm", "mm", "MMT", Length, 0.001),
    unit("cm", "cm", "CMT", Length, 0.01),
    unit("dm", "dm", "DMT", Length, 0.1),
    unit("m", "m", "MTR", Length, 1.0),
    unit("km", "km", "KMT", Length, 1000.0),
    unit("pm", "pm", "C52", Length, 1e-12),
    unit("inches", "[in_i]", "INH", Length, 0.0254),
    unit("ft", "[ft_i]", "FOT", Length, 0.3048),
    unit("yards", "[yd_i]", "YRD", Length, 0.9144),
    unit("miles", "[mi_i]", "SMI", Length, 1609.344),
    unit("nmi", "[nmi_i]", "NMI", Length, 1852.0),
    unit("lightyears", "[ly]", "B57", Length, 9.4607304725808e15),
    unit("m2", "m2", "MTK", Area, 1.0),
    unit("cm2", "cm2", "CMK", Area, 0.0001),
    unit("km2", "km2", "KMK", Area, 1_000_000.0),
    unit("ha", "har", "HAR", Area, 10_000.0),
    unit("acres", "[acr_us]", "ACR", Area, 4_046.872_609_8),
    unit("ft2", "[sft_i]", "FTK", Area, 0.092_903_04),
    unit("yd2", "[syd_i]", "YDK", Area, 0.836_127_36),
    unit("in2", "[sin_i]", "INK", Area, 0.000_645_16),
    unit("mi2", "[mi_i]2", "MIK", Area, 2_589_988.110336),
    unit("m3", "m3", "MTQ", Volume, 1.0),
    unit("cm3", "cm3", "CMQ", Volume, 0.000001),
    unit("hm3", "hm3", "H19", Volume, 1_000_000.0),
    unit("km3", "km3", "H20", Volume, 1_000_000_000.0),
    unit("bcm", "", "", Volume, 1_000_000_000.0),
    unit("L", "L", "LTR", Volume, 0.001),
    unit("mL", "mL", "MLT", Volume, 0.000001),
    unit("cL", "cL", "CLT", Volume, 0.00001),
    unit("dL", "dL", "DLT", Volume, 0.0001),
    unit("hL", "hL", "HLT", Volume, 0.1),
    unit("kL", "kL", "", Volume, 1.0),
    unit("ML", "ML", "MAL", Volume, 1000.0),
    unit("GL", "GL", "", Volume, 1_000_000.0),
    unit("gallons", "[gal_us]", "GLL", Volume, 0.003_785_411_784),
    unit("impgal", "[gal_br]", "GLI", Volume, 0.004_546_09),
    unit("barrels", "[bbl_us]", "BLL", Volume, 0.158_987_294_928),
    unit("ft3", "[cft_i]", "FTQ", Volume, 0.028_316_846_592),
    unit("bcf", "", "", Volume, 28_316_846.592),
    unit("in3", "[cin_i]", "INQ", Volume, 0.000_016_387_064),
    unit("yd3", "[cyd_i]", "YDQ", Volume, 0.764_554_857_984),
    unit("mi3", "[mi_i]3", "", Volume, 4_168_181_825.440_58),
    unit("acrefeet", "[acr_us].[ft_us]", "M67", Volume, 1_233.489_238_468_149),
    unit("pints", "[pt_us]", "PTL", Volume, 0.000_473_176_473),
    unit("quarts", "[qt_us]", "QTL", Volume, 0.000_946_352_946),
    unit("cups", "[cup_us]", "G21", Volume, 0.000_236_588_236_5),
    unit("floz", "[foz_us]", "OZA", Volume, 0.000_029_573_529_562_5),
    unit("tbsp", "[tbs_us]", "G24", Volume, 0.000_014_786_764_8),
    unit("tsp", "[tsp_us]", "G25", Volume, 0.000_004_928_921_59),
    unit("ug", "ug", "MC", Mass, 1e-9),
    unit("mg", "mg", "MGM", Mass, 0.000001),
    unit("g", "g", "GRM", Mass, 0.001),
    unit("kg", "kg", "KGM", Mass, 1.0),
    unit("t", "t", "TNE", Mass, 1000.0),
    unit("kt", "kt", "KTN", Mass, 1_000_000.0),
    unit("Mt", "Mt", "", Mass, 1e9),
    unit("Gt", "Gt", "", Mass, 1e12),
    unit("tons", "[ston_av]", "STN", Mass, 907.18474),
    unit("longtons", "[lton_av]", "LTN", Mass, 1_016.046_908_8),
    unit("lb", "[lb_av]", "LBR", Mass, 0.453_592_37),
    unit("oz", "[oz_av]", "ONZ", Mass, 0.028_349_523_125),
    unit("ozt", "[oz_tr]", "APZ", Mass, 0.031_103_476_8),
    unit("stone", "[stone_av]", "STI", Mass, 6.350_293_18),
    unit("carats", "[car_m]", "CTM", Mass, 0.0002),
    unit("bushels", "[bu_us]", "BUA", Volume, 0.035_239_070_166_88),
    unit("ns", "ns", "C47", Time, 1e-9),
    unit("us", "us", "B98", Time, 1e-6),
    unit("ms", "ms", "C26", Time, 0.001),
    unit("seconds", "s", "SEC", Time, 1.0),
    unit("minutes", "min", "MIN", Time, 60.0),
    unit("hours", "h", "HUR", Time, 3600.0),
    unit("days", "d", "DAY", Time, 86_400.0),
    unit("nights", "", "", Time, 86_400.0),
    unit("weeks", "wk", "WEE", Time, 604_800.0),
    unit("fortnights", "", "", Time, 1_209_600.0),
    unit("months", "mo", "MON", Time, 2_629_800.0),
    unit("quarters", "", "", Time, 7_889_400.0),
    unit("years", "a", "ANN", Time, 31_557_600.0),
    unit("decades", "", "", Time, 315_576_000.0),
    unit("centuries", "", "", Time, 3_155_760_000.0),
    unit("people", "{person}", "IE", People, 1.0),
    unit("celsius", "Cel", "CEL", Temperature, 1.0),
    unit("fahrenheit", "[degF]", "FAH", Temperature, 0.555_555_555_555_555_6),
    unit("kelvin", "K", "KEL", Temperature, 1.0),
    unit("degrees", "deg", "DD", Angle, 1.0),
    unit("m/s", "m/s", "MTS", Speed, 1.0),
    unit("km/s", "km/s", "", Speed, 1000.0),
    unit("cm/s", "cm/s", "", Speed, 0.01),
    unit("km/h", "km/h", "KMH", Speed, 0.277_777_777_777_777_8),
    unit("mph", "[mi_i]/h", "HM", Speed, 0.44704),
    unit("ft/s", "[ft_i]/s", "FS", Speed, 0.3048),
    unit("knots", "[kn_i]", "KNT", Speed, 0.514_444_444_444_444_5),
    unit("J", "J", "JOU", Energy, 1.0),
    unit("kJ", "kJ", "KJO", Energy, 1000.0),
    unit("MJ", "MJ", "3B", Energy, 1e6),
    unit("GJ", "GJ", "GV", Energy, 1e9),
    unit("TJ", "TJ", "D30", Energy, 1e12),
    unit("PJ", "PJ", "C68", Energy, 1e15),
    unit("cal", "cal", "", Energy, 4.184),
    unit("kcal", "kcal", "E14", Energy, 4184.0),
    unit("Wh", "W.h", "WHR", Energy, 3600.0),
    unit("kWh", "kW.h", "KWH", Energy, 3.6e6),
    unit("MWh", "MW.h", "MWH", Energy, 3.6e9),
    unit("GWh", "GW.h", "GWH", Energy, 3.6e12),
    unit("TWh", "TW.h", "D32", Energy, 3.6e15),
    unit("BTU", "[Btu]", "BTU", Energy, 1_055.055_852_62),
    unit("W", "W", "WTT", Power, 1.0),
    unit("kW", "kW", "KWT", Power, 1000.0),
    unit("MW", "MW", "MAW", Power, 1e6),
    unit("GW", "GW", "A90", Power, 1e9),
    unit("TW", "TW", "D31", Power, 1e12),
    unit("hp", "[HP]", "BHP", Power, 745.699_871_582_270_2),
    unit("Pa", "Pa", "PAL", Pressure, 1.0),
    unit("hPa", "hPa", "A97", Pressure, 100.0),
    unit("kPa", "kPa", "KPA", Pressure, 1000.0),
    unit("MPa", "MPa", "MPA", Pressure, 1e6),
    unit("mbar", "mbar", "MBR", Pressure, 100.0),
    unit("bar", "bar", "BAR", Pressure, 100_000.0),
    unit("psi", "[psi]", "PS", Pressure, 6_894.757_293_168_361),
    unit("bits", "bit", "A99", Data, 0.125),
    unit("B", "By", "AD", Data, 1.0),
    unit("kB", "kBy", "2P", Data, 1000.0),
    unit("MB", "MBy", "4L", Data, 1e6),
    unit("GB", "GBy", "E34", Data, 1e9),
    unit("TB", "TBy", "E35", Data, 1e12),
    unit("PB", "PBy", "", Data, 1e15),
    unit("EB", "EBy", "", Data, 1e18),
    unit("kbps", "kbit/s", "C74", DataRate, 125.0),
    unit("Mbps", "Mbit/s", "E20", DataRate, 125_000.0),
    unit("Gbps", "Gbit/s", "B80", DataRate, 125_000_000.0),
    unit("Hz", "Hz", "HTZ", Frequency, 1.0),
    unit("kHz", "kHz", "KHZ", Frequency, 1000.0),
    unit("MHz", "MHz", "MHZ", Frequency, 1e6),
    unit("GHz", "GHz", "A86", Frequency, 1e9),
    unit("V", "V", "VLT", Voltage, 1.0),
    unit("kV", "kV", "KVT", Voltage, 1000.0),
    unit("A", "A", "AMP", Current, 1.0),
    unit("mA", "mA", "4K", Current, 0.001),
    unit("barrels/day", "[bbl_us]/d", "B1", Flow, 0.000_001_840_130_728_33),
    unit("mbpd", "", "", Flow, 1.840_130_728_33),
    unit("m3/s", "m3/s", "MQS", Flow, 1.0),
    unit("m3/day", "m3/d", "", Flow, 0.000_011_574_074_074_1),
    unit("ft3/s", "[cft_i]/s", "", Flow, 0.028_316_846_592),
    unit("tCO2", "", "", Emissions, 1000.0),
    unit("tCO2e", "", "", Emissions, 1000.0),
    unit("Sv", "Sv", "D13", Dose, 1.0),
    unit("mSv", "mSv", "C28", Dose, 0.001),
    unit("uSv", "uSv", "", Dose, 0.000001),
    unit("dB", "dB", "2N", Loudness, 1.0),
    unit("TEU", "", "", Containers, 1.0),
];

const fn unit(
    name: &'static str,
    ucum: &'static str,
    uncefact: &'static str,
    dimension: Dimension,
    factor: f64,
) -> UnitDef {
    UnitDef {
        name,
        ucum,
        uncefact,
        dimension,
        factor,
    }
}
