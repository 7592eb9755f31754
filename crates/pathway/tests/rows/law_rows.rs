//! The ids of the rows of both law files, typed over from their tables.

pub(super) const BELGIUM: [&str; 73] = [
    "BE-A01", "BE-A02", "BE-A03", "BE-A04", "BE-A05", "BE-A06", "BE-A07", "BE-A08", "BE-A09", "BE-B01", "BE-B02",
    "BE-B03", "BE-B04", "BE-B05", "BE-B06", "BE-B07", "BE-B08", "BE-B09", "BE-B10", "BE-B11", "BE-C01", "BE-C02",
    "BE-C03", "BE-C04", "BE-C05", "BE-C06", "BE-C07", "BE-C08", "BE-C09", "BE-C10", "BE-C11", "BE-D01", "BE-D02",
    "BE-D03", "BE-D04", "BE-D05", "BE-D06", "BE-D07", "BE-D08", "BE-D09", "BE-D10", "BE-D11", "BE-D12", "BE-D13",
    "BE-D14", "BE-D15", "BE-D16", "BE-D17", "BE-D18", "BE-D19", "BE-D20", "BE-D21", "BE-E01", "BE-E02", "BE-E03",
    "BE-E04", "BE-E05", "BE-E06", "BE-E07", "BE-E08", "BE-E09", "BE-E10", "BE-E11", "BE-E12", "BE-F01", "BE-F02",
    "BE-F03", "BE-F04", "BE-F05", "BE-F06", "BE-F07", "BE-F08", "BE-F09",
];

pub(super) const NETHERLANDS: [&str; 50] = [
    "NL-A01", "NL-A02", "NL-A03", "NL-A04", "NL-A05", "NL-A06", "NL-A07", "NL-A08", "NL-A09", "NL-A10", "NL-A11",
    "NL-A12", "NL-A13", "NL-A14", "NL-A15", "NL-A16", "NL-B01", "NL-B02", "NL-B03", "NL-B04", "NL-B05", "NL-B06",
    "NL-B07", "NL-B08", "NL-B09", "NL-B10", "NL-B11", "NL-B12", "NL-B13", "NL-B14", "NL-B15", "NL-B16", "NL-B17",
    "NL-B18", "NL-B19", "NL-C01", "NL-C02", "NL-C03", "NL-C04", "NL-C05", "NL-C06", "NL-C07", "NL-C08", "NL-C09",
    "NL-C10", "NL-C11", "NL-C12", "NL-C13", "NL-C14", "NL-C15",
];
