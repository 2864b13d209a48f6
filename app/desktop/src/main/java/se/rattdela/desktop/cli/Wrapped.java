package se.rattdela.desktop.cli;

import java.io.PrintWriter;

/** Prints text in lines of a width that fits a terminal. */
final class Wrapped {

  private static final int WIDTH = 100;

  private final PrintWriter out;

  Wrapped(PrintWriter out) {
    this.out = out;
  }

  /**
   * One paragraph; its lines after the first go as far in as its own first word, and a bit more.
   */
  void print(String text) {
    String clean = Printable.line(text);
    int in = 0;
    while (in < clean.length() && clean.charAt(in) == ' ') {
      in++;
    }
    String margin = " ".repeat(in);
    StringBuilder line = new StringBuilder(margin);
    boolean empty = true;
    for (String word : clean.strip().split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(margin).append("  ");
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line.toString().stripTrailing());
  }
}
