//! What the check found.

use std::fmt;

use crate::compare::{Difference, How, compare};
use crate::differences::Group;
use crate::form::{Catalogue, Kind};

/// All services.
#[derive(Debug, Default)]
pub struct Report {
    /// One after the other.
    pub services: Vec<Service>,
}

/// One service.
#[derive(Debug)]
pub struct Service {
    name: String,
    rows: Vec<Row>,
    /// The reviewed differences that are there.
    pub explained: Vec<Group>,
    /// The differences that nobody has looked at.
    pub unexplained: Vec<String>,
    /// The reviewed differences that aren't there, or no longer.
    pub stale: Vec<String>,
}

/// A kind of item.
#[derive(Clone, Copy, Debug)]
struct Row {
    kind: Kind,
    declared: usize,
    in_boto3: usize,
    missing: usize,
    added: usize,
    explained: usize,
    unexplained: usize,
}

impl Service {
    /// Compares a service, and looks each difference up.
    pub fn new(name: &str, ours: &Catalogue, theirs: &Catalogue, reviewed: &[Group]) -> Self {
        let differences = compare(ours, theirs);
        let reason = |line: &str| reviewed.iter().any(|group| group.differences.iter().any(|known| known == line));
        let mut rows = Kind::ALL.map(|kind| Row::new(kind, ours, theirs));
        let mut unexplained = Vec::new();
        for difference in &differences {
            // What a missing resource would have is missing with it, and isn't listed again.
            let wholes: Vec<_> = differences.iter().filter(|whole| difference.is_part_of(whole)).collect();
            let explained = wholes.iter().copied().chain([difference]).any(|line| reason(&line.to_string()));
            if !explained && wholes.is_empty() {
                unexplained.push(difference.to_string());
            }
            for row in rows.iter_mut().filter(|row| row.kind == difference.item.kind) {
                row.count(&difference.how, explained);
            }
        }

        let lines: Vec<_> = differences.iter().map(Difference::to_string).collect();
        let mut explained = reviewed.to_vec();
        for group in &mut explained {
            group.differences.retain(|line| lines.contains(line));
        }
        explained.retain(|group| !group.differences.is_empty());
        let reviewed = reviewed.iter().flat_map(|group| &group.differences);
        let stale = reviewed.filter(|line| !lines.contains(line)).cloned().collect();
        Self { name: name.to_owned(), rows: rows.to_vec(), explained, unexplained, stale }
    }
}

impl Row {
    fn new(kind: Kind, ours: &Catalogue, theirs: &Catalogue) -> Self {
        let count = |side: &Catalogue| side.items.keys().filter(|item| item.kind == kind).count();
        let (declared, in_boto3) = (count(ours), count(theirs));
        Self { kind, declared, in_boto3, missing: 0, added: 0, explained: 0, unexplained: 0 }
    }

    fn count(&mut self, how: &How, explained: bool) {
        let Self { missing, added, explained: known, unexplained: unknown, .. } = self;
        match how {
            How::Missing => *missing += 1,
            How::Added => *added += 1,
            How::Said { .. } => {}
        }
        *(if explained { known } else { unknown }) += 1;
    }
}

impl Report {
    /// Whether each difference has its reason, and each reason its difference.
    pub fn passes(&self) -> bool {
        self.services.iter().all(|service| service.unexplained.is_empty() && service.stale.is_empty())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for service in &self.services {
            writeln!(f, "{service}")?;
        }
        let rows = || self.services.iter().flat_map(|service| &service.rows);
        for kind in Kind::ALL {
            let sum = |of: fn(&Row) -> usize| rows().filter(|row| row.kind == kind).map(of).sum::<usize>();
            let (theirs, missing, added) = (sum(|row| row.in_boto3), sum(|row| row.missing), sum(|row| row.added));
            let plus = if added == 0 { String::new() } else { format!(", and {added} of our own") };
            writeln!(f, "{} of {theirs} {}{plus}", theirs - missing, kind.many())?;
        }
        let sum = |of: fn(&Row) -> usize| rows().map(of).sum::<usize>();
        let stale: usize = self.services.iter().map(|service| service.stale.len()).sum();
        write!(
            f,
            "{} differences explained, {} unexplained, {stale} explained that are not there",
            sum(|row| row.explained),
            sum(|row| row.unexplained)
        )
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, rows, explained, unexplained, stale } = self;
        writeln!(f, "{name:<18}{:>9}{:>10}{:>11}{:>13}", "declared", "in boto3", "explained", "unexplained")?;
        for Row { kind, declared, in_boto3, explained, unexplained, .. } in rows {
            writeln!(f, "{:<18}{declared:>9}{in_boto3:>10}{explained:>11}{unexplained:>13}", kind.many())?;
        }
        for Group { differences, reason } in explained {
            writeln!(f)?;
            for difference in differences {
                writeln!(f, "  {difference}")?;
            }
            writeln!(f, "      {reason}")?;
        }
        for (what, lines) in [("UNEXPLAINED", unexplained), ("EXPLAINED, BUT NOT THERE", stale)] {
            if !lines.is_empty() {
                writeln!(f, "\n{what}")?;
            }
            for line in lines {
                writeln!(f, "  {line}")?;
            }
        }
        Ok(())
    }
}
