package se.rattdela.benchmarks.papers;

import java.util.List;

/** What the decision is made of, in the order of reading. */
sealed interface Block {

  /** A heading of a level from 1. */
  record Heading(int level, String text) implements Block {}

  /** A paragraph. */
  record Text(String text) implements Block {}

  /** A list, each entry with its label. */
  record Entries(List<Entry> entries) implements Block {}

  /** One entry. */
  record Entry(String label, String text) {}

  /** A table; the first row may be a heading. */
  record Rows(boolean headed, List<List<String>> rows) implements Block {}
}
