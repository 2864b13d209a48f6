package se.rattdela.desktop.approval;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.desktop.paper.Looked;

/**
 * What an approver has ticked and opened. It stands for as long as what it was given for is the
 * same: a failure takes nothing away, and a draft that has become another takes away what it
 * touches. As a text it begins with the digest of the draft, and is worth nothing for another.
 */
final class ReviewTicks {
  private static final String APART = "\u001f";

  private final Set<ItemId> reviewed = new HashSet<>();
  private final Set<String> opened = new HashSet<>();
  private final Set<Certificate> certified = EnumSet.noneOf(Certificate.class);
  private final Looked looked = new Looked();

  Set<ItemId> reviewed() {
    return reviewed;
  }

  Set<Certificate> certified() {
    return certified;
  }

  Looked looked() {
    return looked;
  }

  void open(OutgoingFile file) {
    opened.add(key(file));
  }

  boolean isOpened(OutgoingFile file) {
    return opened.contains(key(file));
  }

  private static String key(OutgoingFile file) {
    return file.name() + " " + file.sha256();
  }

  /**
   * A draft has been fetched.
   *
   * @param before as it was shown; null the first time
   * @return whether anything that was ticked or opened stands no more
   */
  boolean begin(@Nullable ApprovalView before, ApprovalView now) {
    int had = count();
    boolean same = before != null && before.digest().equals(now.digest());
    if (!same) {
      Map<ItemId, DraftItem> shown = before == null ? Map.of() : items(before);
      Map<ItemId, DraftItem> fetched = items(now);
      reviewed.removeIf(
          item -> !fetched.containsKey(item) || !fetched.get(item).equals(shown.get(item)));
      Set<String> files = now.files().stream().map(ReviewTicks::key).collect(Collectors.toSet());
      opened.retainAll(files);
      certified.clear();
    }
    looked.begin(ReleaseCheck.sightings(now.checks()), same);
    return count() < had;
  }

  private int count() {
    return reviewed.size() + opened.size() + certified.size() + looked.seen().size();
  }

  private static Map<ItemId, DraftItem> items(ApprovalView view) {
    return Stream.concat(view.leaves().stream(), view.stays().stream())
        .collect(Collectors.toMap(each -> each.item().id(), Function.identity()));
  }

  /** As a text for the journal. */
  String write(ApprovalView of) {
    List<ReleaseCheck.Sighting> places = looked.all();
    return String.join(
        APART,
        of.digest(),
        joined(reviewed.stream().map(each -> Long.toString(each.value()))),
        joined(certified.stream().map(Certificate::name)),
        String.join(",", new TreeSet<>(opened)),
        joined(looked.seen().stream().map(each -> Integer.toString(places.indexOf(each)))));
  }

  private static String joined(Stream<String> parts) {
    return parts.sorted().collect(Collectors.joining(","));
  }

  /** Puts back what was ticked of the same draft; a text of another draft is let be. */
  void read(String text, ApprovalView of) {
    String[] parts = text.split(APART, -1);
    if (parts.length != 5 || !parts[0].equals(of.digest())) {
      return;
    }
    Map<ItemId, DraftItem> items = items(of);
    split(parts[1])
        .map(each -> new ItemId(Long.parseLong(each)))
        .filter(items::containsKey)
        .forEach(reviewed::add);
    split(parts[2]).map(Certificate::valueOf).forEach(certified::add);
    split(parts[3]).forEach(opened::add);
    split(parts[4])
        .map(Integer::parseInt)
        .filter(each -> each >= 0 && each < looked.all().size())
        .forEach(each -> looked.tick(looked.all().get(each), true));
  }

  private static Stream<String> split(String text) {
    return Arrays.stream(text.split(",", -1)).filter(each -> !each.isEmpty());
  }
}
