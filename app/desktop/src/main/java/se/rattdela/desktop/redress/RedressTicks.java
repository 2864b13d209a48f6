package se.rattdela.desktop.redress;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.desktop.paper.Looked;

/**
 * That an approver has read a correction, change or annulment, and the places they have looked at.
 * It stands for as long as the papers are the same. As a text it begins with their digest, and is
 * worth nothing for others.
 */
final class RedressTicks {
  private static final String APART = " ";

  private final BooleanProperty read = new SimpleBooleanProperty();
  private final Looked looked = new Looked();

  /** Whether the approver has read it, as it is now. */
  BooleanProperty readProperty() {
    return read;
  }

  /** The places that must be looked at. */
  Looked looked() {
    return looked;
  }

  /**
   * It has been fetched.
   *
   * @param before as it was shown; null for the first time, or when it is decided
   * @param now null when it is decided
   * @return whether anything that was ticked stands no more
   */
  boolean begin(@Nullable RedressReview before, @Nullable RedressReview now) {
    boolean same = before != null && now != null && before.digest().equals(now.digest());
    int had = count();
    looked.begin(now == null ? List.of() : now.sightings(), same);
    if (!same) {
      read.set(false);
    }
    return count() < had;
  }

  private int count() {
    return looked.seen().size() + (read.get() ? 1 : 0);
  }

  /** As a text for the journal; empty where nothing is ticked. */
  String write(RedressReview of) {
    if (count() == 0) {
      return "";
    }
    List<ReleaseCheck.Sighting> places = looked.all();
    return of.digest()
        + APART
        + read.get()
        + APART
        + looked.seen().stream()
            .map(places::indexOf)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(","));
  }

  /** Puts back what was ticked of the same papers; a text of others is let be. */
  void read(String text, RedressReview of) {
    String[] parts = text.split(APART, -1);
    if (parts.length != 3 || !parts[0].equals(of.digest())) {
      return;
    }
    read.set(Boolean.parseBoolean(parts[1]));
    List<ReleaseCheck.Sighting> places = looked.all();
    Arrays.stream(parts[2].split(",", -1))
        .filter(each -> each.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .filter(each -> each < places.size())
        .forEach(each -> looked.tick(places.get(each), true));
  }
}
