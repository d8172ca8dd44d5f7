//! How many articles a second `newsfacts check --stream` judges, and what that costs beside the check itself.
//!
//! ```sh
//! cargo bench --features cli --bench stream            # 20,000 articles
//! cargo bench --features cli --bench stream -- 1000000 # a million, to see that the memory stays
//! ```
//!
//! `library` is what reading the text and running the rules takes on one thread, `stream` what the program takes for all: reading
//! lines and facts, the check, and writing answers. The ratio is of the time that processors spend, so that it holds on a machine
//! with other work.

#[path = "mod.rs"]
#[allow(dead_code)] // the tests ask whether an article is wrong
mod made;

use newsfacts::{facts::FactsDocument, rules, text::Source};
use std::{
    fs,
    hint::black_box,
    io::{BufWriter, Read, Write},
    process::{ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How many articles the library checks.
const SAMPLE: u64 = 2000;

/// How many articles the program gets that are not the same; then they come again.
const DIFFERENT: u64 = 10_000;

fn main() {
    let given = std::env::args().skip(1).find_map(|word| word.parse().ok());
    let count: u64 = given.unwrap_or(20_000);
    let library = library();
    println!("library  {:>8.1} µs an article", micros(library, SAMPLE));
    for arguments in [&[][..], &["--facts"]] {
        let stream = stream(count, arguments);
        println!(
            "stream   {:>8.1} µs an article, {:.2} times as long, {:.0} articles a second here, {} MB {}",
            micros(stream.busy, count),
            stream.busy.as_secs_f64() / count as f64 * SAMPLE as f64 / library.as_secs_f64(),
            count as f64 / stream.wall.as_secs_f64(),
            stream.megabytes,
            arguments.join(" "),
        );
    }
}

fn micros(time: Duration, articles: u64) -> f64 {
    time.as_secs_f64() * 1e6 / articles as f64
}

/// What the check itself takes of a processor.
fn library() -> Duration {
    let read = |number| {
        let made = made::article(number);
        let json = made.facts.to_string();
        let document = FactsDocument::from_json(json.as_bytes()).expect("the facts are facts JSON");
        (made.text, document)
    };
    let articles: Vec<(String, FactsDocument)> = (0..SAMPLE).map(read).collect();
    let start = busy("self");
    for (text, mut document) in articles {
        let source = Source::new("text", text);
        black_box(rules::check(&mut document.articles[0], Some(&source)));
    }
    busy("self") - start
}

struct Run {
    wall: Duration,
    busy: Duration,
    megabytes: u64,
}

/// Has the program judge so many articles.
fn stream(count: u64, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_newsfacts"));
    command.args(["check", "--stream"]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let stdin = child.stdin.take().expect("it has a standard input");
    let stdout = child.stdout.take().expect("it has a standard output");
    // What is made is made before: the machine is to be the program's.
    let lines: Vec<String> = (0..count.min(DIFFERENT)).map(made::line).collect();
    let start = Instant::now();
    let writer = thread::spawn(move || {
        let mut stdin = BufWriter::with_capacity(1 << 20, stdin);
        for number in 0..count as usize {
            let line = &lines[number % lines.len()];
            writeln!(stdin, "{line}").expect("it reads all");
        }
    });
    let process = child.id().to_string();
    let (answers, megabytes) = count_lines(stdout, &process);
    let wall = start.elapsed();
    writer.join().expect("all is written");
    let busy = busy(&process);
    assert_eq!(answers, count, "a line for each");
    child.wait().expect("it ends");
    Run {
        wall,
        busy,
        megabytes,
    }
}

/// How many lines there are, and the most memory that the process had on the way.
fn count_lines(mut stdout: ChildStdout, process: &str) -> (u64, u64) {
    let (mut buffer, mut count, mut most) = (vec![0; 1 << 16], 0, 0);
    loop {
        let read = stdout.read(&mut buffer).expect("it is read");
        if read == 0 {
            return (count, most);
        }
        let before = count;
        count += buffer[..read].iter().filter(|byte| **byte == b'\n').count() as u64;
        if count / 1000 > before / 1000 {
            most = megabytes(process).unwrap_or(most);
        }
    }
}

/// The most memory that a process had so far.
fn megabytes(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1024)
}

/// How long processors were busy with a process, as Linux tells in hundredths of a second; also of one that has just ended.
fn busy(process: &str) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).expect("this is Linux");
    let fields = stat.rsplit(')').next().expect("there is its name");
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks: u64 = [fields[11], fields[12]]
        .iter()
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}
