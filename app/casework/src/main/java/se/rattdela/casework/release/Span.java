package se.rattdela.casework.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters of a document's text.
 *
 * @param start of the first (UTF-16)
 * @param end after the last, greater than start
 */
record Span(int start, int end) {
  boolean contains(Span other) {
    return start <= other.start && end >= other.end;
  }

  boolean touches(Span other) {
    return start < other.end && other.start < end;
  }

  /** What is left of it without the others. */
  List<Span> without(List<Span> others) {
    List<Span> left = List.of(this);
    for (Span other : others) {
      List<Span> next = new ArrayList<>();
      for (Span each : left) {
        if (!each.touches(other)) {
          next.add(each);
          continue;
        }
        if (each.start < other.start) {
          next.add(new Span(each.start, other.start));
        }
        if (other.end < each.end) {
          next.add(new Span(other.end, each.end));
        }
      }
      left = next;
    }
    return left;
  }
}
