//! What stands before the colon of an address or an id, and what is done where somebody follows it.
//!
//! Formats make links of addresses and names of ids, and a program that shows them may follow both. Of the schemes that there
//! are, most open something on the machine of whoever follows them, and every program that is installed may bring its own: no
//! list of bad ones can be whole. So this page has lists of good ones. An address is one of the web. An id is a plain name, or
//! begins with a scheme that [only names](NAMES) something; any other colon in it ([`12:30`, `news:2024:5`](is_uri)) belongs to the
//! name, and where formats want a URI they wrap such an id in one. What looks as if a program were meant by it is refused besides.

use crate::shown::is_hidden;
use std::borrow::Cow;

/// The schemes that name something, and open nothing but a page (IANA, Uniform Resource Identifier Schemes; `oai` is that of
/// the Open Archives Initiative). In the order of bytes.
const NAMES: &[&str] = &[
    "acct", "ark", "at", "crid", "did", "doi", "geo", "hdl", "http", "https", "info", "ni", "nih",
    "oai", "oid", "pwid", "swh", "tag", "urn", "uuid",
];

/// What those do that are worse than others.
const SCRIPTS: &[(&str, &str)] = &[
    ("javascript", RUNS),
    ("ecmascript", RUNS),
    ("jscript", RUNS),
    ("livescript", RUNS),
    ("mocha", RUNS),
    ("vbscript", RUNS),
    ("vbs", RUNS),
    ("data", "holds a document of its own"),
    ("blob", "leads to what only one browser holds"),
    ("filesystem", "leads to what only one browser holds"),
    ("file", "leads to a file of whoever follows it"),
    ("view-source", IN_READER),
    ("about", IN_READER),
    ("jar", IN_READER),
    ("mhtml", IN_READER),
    ("intent", IN_READER),
    ("chrome", IN_READER),
    ("resource", IN_READER),
];

const RUNS: &str = "runs a script";
const IN_READER: &str = "opens something in the reader's own program";
const ELSEWHERE: &str = "leads to another program than a browser";

/// What programs are known to follow, whatever word stands behind it: registered schemes (IANA) and others in wide use. It only
/// tells more ids to be meant for a program; what is not in it is no better for that. In the order of bytes; those that begin
/// with one of [`FAMILIES`] are left out, and so are those that a newsroom may well count its articles by.
const PROGRAMS: &str = "\
    aaa aaas about acap adcs adiumxtra afp afs aim alipay alipays android android-app app-prefs app-settings appdata \
    apple-systempreferences apt attachment bitcoin blob browserext bzr+ssh cabal calculator callto cap chrome \
    chrome-devtools chrome-extension chrome-search chrome-untrusted cid coap coap+tcp coap+ws coaps coaps+tcp coaps+ws \
    cscript cvs dat data dav davs dchub dcpp devtools dhttp dict dlna-playcontainer dlna-playsingle dns dntp dpp drm dtn \
    dvb dweb ecmascript ed2k facetime facetime-audio facetime-group fax fb-messenger feed feedready file filereference \
    filesystem finger ftp fuchsia-pkg git git+ssh gnutella googlechrome googlechromes gopher gpay gtalk h323 hcap hcp \
    help hg+ssh hta hxxp hxxps iax icap ie.http im-local imap imap-message intent ipfs ipn ipns ipp ipps irc irc6 ircs \
    iris.beep iris.lwz iris.xpc iris.xpcs isostore itms itms-apps itms-appss itms-books itms-services its itunes jabber \
    jar javascript jms jnlp jnlps jscript lastfm ldap ldapi ldaps livescript lvlt lync magnet mailserver mailto \
    market-app mhtml microsoft-edge mid mk mms mmsh mmst mmsto mmsu mocha modem mongodb moz moz-extension moz-icon \
    moz-page-thumb mshta msnim msrp msrps msteams mtqp mumble mupdate mvn nfs nfs4 nntp onedrive onenote onenote-cmd \
    opaquelocktoken openpgp4fpr opera-extension otpauth paytm payto phonepe pkcs11 pnm pop powershell prefs pres \
    prospero pttp qb quic-transport rclone rdp realaudio redis rediss res resource rlogin rmi rsync rtmfp rtmp rtp rtsp \
    rtsps rtspu s3 safari-extension search search-ms sftp shell shttp sieve sig2dat sip sips skype skype-meetnow slack \
    smb smp sms sms-private smsto smtp snews snmp soap.beep soap.beeps spotify ssh steam stssync stun stuns svn svn+ssh \
    tbauth teamspeak tel tel-private telnet tftp tg thismessage tn3270 ts3server turn turns udp unsv ut2004 v-event vbs \
    vbscript vemmi ventrilo videotex view-source viewsource vlc vmrc vmware vnc vnd.youtube vscode vscode-insiders vsls \
    wais webcal webcals webdav webkit-masked-url windowsdefender wmplayer wordpad ws wscript wsman wss wtai wyciwyg \
    x-apple x-github-client x-help-script x-man-page xcon xcon-userid xfire xmlrpc.beep xmlrpc.beeps xmpp ymsgr z39.50 \
    z39.50r z39.50s zoommtg zoomus \
";

/// How the schemes of programs begin that are made by the dozen.
const FAMILIES: [&str; 4] = ["ms-", "web+", "ext+", "x-"];

/// What an address does that leads to no page of the web, but runs or opens something where it is followed; nothing where it
/// begins with `http:` or `https:`, or with no scheme at all. The scheme is read as browsers read it, which pass over blanks
/// before and line breaks in it, and over case.
///
/// ```
/// use newsfacts_core::model::script;
/// assert_eq!(script(" java\nScript:alert(1)"), Some("runs a script"));
/// assert_eq!(script("ms-word:ofe|u|a.docx"), Some("leads to another program than a browser"));
/// assert_eq!(script("https://news.example/javascript:"), None);
/// assert_eq!(script("news.example:8080/a"), None); // no address, but no program either
/// ```
pub fn script(address: &str) -> Option<&'static str> {
    let (scheme, behind) = split(address)?;
    (!is_of_page(&scheme) && !is_port(&scheme, behind)).then(|| what_is_done(&scheme))
}

/// Whether a scheme is that of pages, in whatever case.
pub(super) fn is_of_page(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
}

/// What an id does where it is taken for an address, if that can be: it begins with the scheme of a program, or with a word that
/// may be one before something that no name has. An id of a scheme that only names something does nothing, and neither
/// does a plain name, which may have colons in it.
///
/// ```
/// use newsfacts_core::model::id_script;
/// for id in ["vote", "12:30", "news:2024:5", "actor:lee", "Vote: is it enough?", "urn:isbn:0", "doi:10.1000/182", "https://news.example/"] {
///     assert_eq!(id_script(id), None, "{id}");
/// }
/// for id in ["javascript:alert(1)", "ms-msdt:/id", "shell:startup", "zz9://a", "zz9:javascript:1", "mailto:a@b.example"] {
///     assert!(id_script(id).is_some(), "{id}");
/// }
/// ```
pub fn id_script(id: &str) -> Option<&'static str> {
    let (scheme, behind) = split(id)?;
    if is_name(&scheme) {
        return None;
    }
    // As in `feed:javascript:alert(1)`; what stands behind the last colon is no scheme.
    let inner = behind.rsplit_once(':').map_or("", |(schemes, _)| schemes);
    let inner = inner.split(':').find_map(runs);
    match is_of_program(&scheme) || !is_name_behind(behind) {
        true => Some(inner.unwrap_or_else(|| what_is_done(&scheme))),
        false => inner,
    }
}

/// Whether an id is a URI by itself: it begins with a scheme that only names something, as in `https://…`, `tag:…`, `urn:uuid:…`.
/// An id that does not is plain text to who writes it, even if a colon stands in it.
pub(crate) fn is_uri(id: &str) -> bool {
    // Formats ask this of every article, and allocate nothing.
    id.split_once(':').is_some_and(|(scheme, behind)| {
        let is_scheme = |name: &&str| scheme.eq_ignore_ascii_case(name);
        !behind.is_empty() && NAMES.iter().any(is_scheme)
    })
}

/// Whether a plain id looks like a URI to who knows no better: letters, and a colon behind them.
pub(crate) fn looks_like_uri(id: &str) -> bool {
    !is_uri(id) && split(id).is_some()
}

/// The scheme in small letters, without what browsers pass over, and what stands behind it. Nothing where no scheme can be
/// (RFC 3986, §3.1).
fn split(address: &str) -> Option<(Cow<'_, str>, &str)> {
    let (scheme, behind) = address.split_once(':')?;
    let is_passed_over = |c: char| c <= ' ' || c.is_whitespace() || is_hidden(c);
    let is_changed = |c: char| is_passed_over(c) || c.is_ascii_uppercase();
    let scheme: Cow<'_, str> = match scheme.contains(is_changed) {
        true => scheme
            .replace(is_passed_over, "")
            .to_ascii_lowercase()
            .into(),
        false => scheme.into(),
    };
    let mut bytes = scheme.bytes();
    let is_scheme = bytes.next().is_some_and(|byte| byte.is_ascii_lowercase())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some((scheme, behind))
}

fn is_name(scheme: &str) -> bool {
    NAMES.binary_search(&scheme).is_ok()
}

fn is_of_program(scheme: &str) -> bool {
    FAMILIES.iter().any(|family| scheme.starts_with(family))
        || PROGRAMS.split_ascii_whitespace().any(|name| name == scheme)
}

/// Whether it is a host without a scheme, and a port behind it: `news.example:8080/a`.
fn is_port(host: &str, behind: &str) -> bool {
    let port = behind.split(['/', '?', '#']).next().unwrap_or_default();
    let is_number = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    is_number && (host.contains('.') || host == "localhost")
}

/// Whether what stands behind the colon of an id goes on with the name: as in `news:2024:5` or `dbr:Berlin`, or after a blank.
/// What a program is given has other signs.
fn is_name_behind(behind: &str) -> bool {
    let is_of_name =
        |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || " -_.:/~+,'".contains(c);
    behind.starts_with(' ')
        || !behind.starts_with('/')
            && !behind.contains("//")
            && !behind.contains("..")
            && behind.chars().all(is_of_name)
}

fn what_is_done(scheme: &str) -> &'static str {
    let row = SCRIPTS.iter().find(|(name, _)| *name == scheme);
    row.map_or(ELSEWHERE, |(_, does)| does)
}

/// What the scheme of a script in another address does: `feed:javascript:alert(1)`.
fn runs(scheme: &str) -> Option<&'static str> {
    let is_script =
        |(name, does): &&(&str, &str)| *does == RUNS && scheme.eq_ignore_ascii_case(name);
    SCRIPTS.iter().find(is_script).map(|(_, does)| *does)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        assert!(NAMES.is_sorted());
        let programs: Vec<&str> = PROGRAMS.split_ascii_whitespace().collect();
        assert!(programs.is_sorted_by(|a, b| a < b));
        assert!(programs.iter().all(|name| !is_name(name)));
        for (name, _) in SCRIPTS {
            assert!(is_of_program(name), "{name}");
        }
    }

    #[test]
    fn ids_that_name_something() {
        for id in [
            "",
            ":",
            "vote",
            "12:30",
            "news:2024:5",
            "News:2024-05-06/3",
            "actor:lee",
            "dbr:Berlin",
            "isbn:978-3-16-148410-0",
            "story:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            "Wahl: Reicht das? (2)",
            "Talk: javascript: the good parts",
            "topic:javascript",
            "größe:5",
            "größe://5",
            "nyt:2024/05/06/vote",
            "urn:isbn:0451450523",
            "URN:ISBN:0451450523",
            "tag:news.example,2024:vote(1)",
            "doi:10.1000/182",
            "info:doi/10.1000/182",
            "ark:/12148/btv1b8449691v",
            "hdl:2381/12345",
            "did:plc:z72i7hdynmk6r22z27h6tvur",
            "at://did:plc:z72i7/app.bsky.feed.post/3jui",
            "oai:arxiv.org:hep-th/9901001",
            "geo:48.2,16.37",
            "https://news.example/?p=12#a",
        ] {
            assert_eq!(id_script(id), None, "{id}");
        }
    }

    #[test]
    fn ids_that_open_something() {
        for id in [
            "javascript:alert(1)",
            "Java\tScript:alert",
            "java\u{200B}script:1",
            " \u{1}vbs:x",
            "mocha:x",
            "data:text/html,1",
            "ms-msdt:/id PCWDiagnostic /skip force",
            "ms-settings:",
            "search-ms:q",
            "MS-Word:ofe|u|http://a.example/",
            "vscode://x/y",
            "ssh://-oProxyCommand=calc",
            "smb://evil/x",
            "shell:startup",
            "res://x",
            "mk:@MSITStore:x",
            "chrome-extension://x",
            "moz-extension://x",
            "wyciwyg://x",
            "android-app://x",
            "itms-services://?action=a",
            "feed:javascript:alert(1)",
            "url:javascript:alert(1)",
            "url:javascript:x",
            "zz9:a:JavaScript:x",
            "zz9://a",
            "zz9:/a",
            "zz9:\\\\a",
            "zz9:a/../b",
            "zz9:a?b=c",
            "zz9:a%20b",
            "tel:123",
            "mailto:ann@news.example",
            "web+news:x",
        ] {
            assert!(id_script(id).is_some(), "{id:?}");
        }
    }

    #[test]
    fn addresses_that_lead_to_no_page() {
        for (address, does) in [
            ("feed:javascript:alert(1)", ELSEWHERE),
            ("ftp://news.example/a", ELSEWHERE),
            ("tel:123", ELSEWHERE),
            ("urn:isbn:1", ELSEWHERE),
            ("zz9:a", ELSEWHERE),
            ("JAR:a", IN_READER),
            ("vbscript:a", RUNS),
        ] {
            assert_eq!(script(address), Some(does), "{address}");
        }
        for address in [
            "",
            "a",
            "/a:b",
            "//news.example:80/",
            "news.example:8080/a",
            "localhost:80",
            "https:a",
            "HTTP://a",
            "12:30",
        ] {
            assert_eq!(script(address), None, "{address}");
        }
    }
}
