//! The files that are published with an article, which only a program can add.

use super::found;
use serde_json::json;

#[test]
fn addresses_and_media_types_are_checked() {
    let facts = json!({ "attachments": [
        { "url": "https://news.example/vote.mp3", "media_type": "audio/mpeg" },
        { "url": "vote.pdf", "media_type": "application/pdf" },
        { "url": "https://news.example/vote.csv", "media_type": "csv" },
    ] });
    assert_eq!(
        found("The council voted.", &facts),
        [
            "malformed_url /attachments/1/url",
            "unknown_code /attachments/2/media_type",
        ]
    );
}
