//! The guide's way with a whole archive, run as it stands there: with DuckDB, and with Apache Spark.

use crate::{Consumers, output};
use newsfacts_tests::made::{self, Made};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// How many articles DuckDB gets.
const MANY: u64 = 100_000;

/// How many Spark gets, and of how many each row is held against the answer of one process.
const SOME: u64 = 10_000;

/// What is compared with the answers of one process, which is where all of it comes from.
const TABLES: [&str; 4] = ["answers", "checked", "facts", "findings"];

/// Articles of whose facts nothing can be known.
fn unjudged() -> [Value; 2] {
    let article = json!({ "id": "", "story": "unjudged", "published": "2024-02-01" });
    let with = |id: &str, facts: &str, text: Option<&str>| {
        let mut article = article.clone();
        (article["id"], article["facts"], article["text"]) = (id.into(), facts.into(), text.into());
        article
    };
    [
        with("broken", "{ \"newsfacts\": ", Some("It voted.")),
        with("empty", r#"{ "newsfacts": "1.0", "articles": [] }"#, None),
    ]
}

/// Makes the table of articles of their lines.
const ARTICLES: &str = "COPY (
    SELECT id, story, published, facts, text, strftime(published, '%Y-%m') AS month
    FROM read_ndjson('/dev/stdin',
        columns = { id: 'VARCHAR', story: 'VARCHAR', published: 'DATE', facts: 'VARCHAR', text: 'VARCHAR' })
) TO 'articles' (FORMAT parquet, PARTITION_BY (month))";

/// The files of the guide, by their names.
fn files() -> Vec<(&'static str, &'static str)> {
    let guide = include_str!("../../src/archive.md");
    let blocks = guide.split("\n```").skip(1).step_by(2);
    let blocks = blocks.filter_map(|block| {
        let (_, text) = block.split_once('\n').expect("a fence is a line");
        let (first, _) = text.split_once('\n')?;
        let name = first.strip_prefix("-- ").or(first.strip_prefix("# "))?;
        Some((name, text))
    });
    blocks.collect()
}

/// A folder with the files of the guide and articles.
struct Archive<'c> {
    consumers: &'c Consumers,
    program: PathBuf,
    folder: PathBuf,
}

impl<'c> Archive<'c> {
    /// None where there is no program to run.
    fn new(consumers: &'c Consumers, name: &str) -> Option<Self> {
        let program = newsfacts_tests::program()?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder for tests can be written to");
        for (name, text) in files() {
            fs::write(folder.join(name), text).expect("a file");
        }
        Some(Self {
            consumers,
            program,
            folder,
        })
    }

    /// A command in the folder, which finds DuckDB, Spark and the program.
    fn command(&self, program: &str) -> Command {
        let own = self.program.parent().expect("it lies in a folder");
        let venv = self.consumers.0.join("venv/bin");
        let others = env::var_os("PATH").unwrap_or_default();
        let path = [&*venv, own].map(PathBuf::from);
        let path = env::join_paths(path.into_iter().chain(env::split_paths(&others)));
        let mut command = Command::new(program);
        command
            .current_dir(&self.folder)
            .env("PATH", path.expect("no folder has a colon"));
        command
    }

    fn shell(&self, file: &str) -> Command {
        let mut command = self.command("sh");
        command.arg(file);
        command
    }

    /// Fills the folder with so many articles and those that are unjudged, and shows each that was made. The lines of the first
    /// ones are kept.
    fn fill(&self, count: u64, mut show: impl FnMut(&Made)) {
        let mut duckdb = self.command("duckdb");
        duckdb.args(["-c", ARTICLES]).stdin(Stdio::piped());
        let mut child = duckdb.spawn().expect("DuckDB is installed");
        let mut all = BufWriter::new(child.stdin.take().expect("it is piped"));
        let kept = fs::File::create(self.folder.join("lines.ndjson")).expect("a file");
        let mut kept = BufWriter::new(kept);
        let unjudged = unjudged().map(|line| line.to_string());
        let made = (0..count).map(|number| {
            let made = made::article(number);
            show(&made);
            made.line()
        });
        for (number, line) in unjudged.into_iter().chain(made).enumerate() {
            writeln!(all, "{line}").expect("DuckDB reads all");
            if number < SOME as usize {
                writeln!(kept, "{line}").expect("the file can be written");
            }
        }
        drop(all);
        kept.flush().expect("the file can be written");
        assert!(child.wait().expect("it ends").success());
    }

    /// Has one process answer the lines that were kept.
    fn answer(&self) {
        let mut stream = Command::new(&self.program);
        stream.args(["check", "--stream", "--rows", "lines.ndjson"]);
        let file = fs::File::create(self.folder.join("answers.ndjson")).expect("a file");
        let stream = stream.current_dir(&self.folder).stdout(file).status();
        // Some are unjudged.
        assert_eq!(stream.expect("the program runs").code(), Some(2));
    }

    /// Holds the answers and tables against what the one process answered, and tells how many rows of each there were.
    fn compare<const N: usize>(&self, tables: [&str; N]) -> [u64; N] {
        let mut compare = self.consumers.python("archive.py");
        compare.current_dir(&self.folder);
        compare.args(["answers.ndjson", "."]).args(tables);
        let found: Value = serde_json::from_str(&output(compare, "")).expect("it prints JSON");
        tables.map(|table| {
            assert_eq!(found[table]["differ"], json!([]), "{table}");
            found[table]["rows"].as_u64().expect("a number")
        })
    }

    /// The rows that a file asks for.
    fn ask(&self, file: &str) -> Vec<Value> {
        let mut duckdb = self.command("duckdb");
        duckdb.args(["-json", "-f", file]);
        let rows = output(duckdb, "");
        serde_json::from_str(&rows).unwrap_or_else(|error| panic!("{file}: {error}: {rows}"))
    }
}

/// What the questions of the guide are to find, told from the facts alone.
#[derive(Default)]
struct Expected {
    wrong: usize,
    thin: BTreeSet<String>,
    /// How often who speaks about whom.
    who: BTreeMap<[String; 2], u64>,
    /// Story, what costs, what it costs in an article and in the next one.
    changed: BTreeSet<[String; 4]>,
    story: String,
    costs: BTreeMap<String, String>,
}

impl Expected {
    fn add(&mut self, made: &Made) {
        if self.story != made.story {
            self.story.clone_from(&made.story);
            self.costs.clear();
        }
        // What is wrong is not asked.
        if made.is_wrong {
            self.wrong += 1;
            return;
        }
        let article = &made.facts["articles"][0];
        let list = |name: &str| article[name].as_array().expect("a list");
        let name = |id: &Value| {
            let actor = list("actors").iter().find(|actor| actor["id"] == *id);
            text(&actor.expect("there is an actor")["name"])
        };
        for claim in list("claims") {
            let who = [&claim["speakers"][0], &claim["about"][0]].map(name);
            *self.who.entry(who).or_default() += 1;
            if claim["text"].get("words").is_none() {
                self.thin.insert(made.id.clone());
            }
        }
        for cost in list("statistics") {
            if !text(&cost["id"]).starts_with("cost") {
                continue;
            }
            let of = text(&cost["of"]["value"]);
            let digits = text(&cost["quantity"]["value"]["amount"]["low"]["digits"]);
            let now = format!("{digits} million EUR");
            if let Some(was) = self.costs.insert(of.clone(), now.clone()) {
                self.changed.insert([made.story.clone(), of, was, now]);
            }
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

#[test]
fn duckdb_asks_a_hundred_thousand_articles() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    let Some(archive) = Archive::new(&consumers, "archive") else {
        return;
    };
    let mut expected = Expected::default();
    archive.fill(MANY, |made| expected.add(made));
    archive.answer();
    output(archive.shell("check.sh"), "");

    assert_eq!(archive.ask("missing.sql"), Vec::<Value>::new());
    let [answers, checked, facts, findings] = archive.compare(TABLES);
    assert_eq!((answers, checked), (SOME, SOME));
    assert!(facts > 25 * (SOME - 2) && findings > SOME / 10);

    fs::write(
        archive.folder.join("count.sql"),
        "SELECT status, count(*) AS articles FROM 'checked/*/*.parquet' GROUP BY status ORDER BY status",
    )
    .expect("a file");
    let wrong = expected.wrong;
    assert_eq!(
        archive.ask("count.sql"),
        [
            json!({ "status": "good", "articles": MANY as usize - wrong }),
            json!({ "status": "unjudged", "articles": unjudged().len() }),
            json!({ "status": "wrong", "articles": wrong }),
        ]
    );
    let who = archive.ask("who.sql").into_iter().map(|row| {
        let times = row["times"].as_u64().expect("a number");
        ([&row["speaker"], &row["whom"]].map(text), times)
    });
    assert_eq!(BTreeMap::from_iter(who), expected.who);
    let changed = archive.ask("changed.sql").into_iter().map(|row| {
        let [story, of, was, became] = ["story", "text", "was", "became"].map(|key| &row[key]);
        [story, of, was, became].map(text)
    });
    assert_eq!(BTreeSet::from_iter(changed), expected.changed);
    let thin = archive.ask("thin.sql");
    let thin = thin.iter().map(|row| text(&row["article"]));
    assert_eq!(BTreeSet::from_iter(thin), expected.thin);
}

#[test]
fn spark_answers_what_one_process_answers() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    if !consumers.has_spark() {
        return;
    }
    let Some(archive) = Archive::new(&consumers, "spark") else {
        return;
    };
    archive.fill(SOME - 2, |_| {});
    archive.answer();
    // Each is cut in its own way, and reads the articles in another order.
    for parts in [
        "spark.master local[2]\nspark.sql.files.maxPartitionBytes 1m",
        "spark.master local[1]\nspark.sql.files.maxPartitionBytes 1g",
    ] {
        let settings = "spark.ui.enabled false\nspark.driver.host localhost\nspark.log.level WARN";
        let settings = format!("{parts}\n{settings}\n");
        fs::write(archive.folder.join("spark-defaults.conf"), settings).expect("a file");
        let mut spark = archive.shell("spark.sh");
        spark.env("SPARK_CONF_DIR", &archive.folder);
        spark.env("SPARK_LOCAL_IP", "127.0.0.1");
        output(spark, "");
        assert_eq!(archive.compare(["answers"]), [SOME], "{parts}");
    }
    assert_eq!(archive.compare(TABLES)[..2], [SOME, SOME]);
    // The questions of the guide are asked of these tables, too.
    for file in ["who.sql", "changed.sql", "thin.sql"] {
        assert!(archive.ask(file).len() > 100, "{file}");
    }
}
