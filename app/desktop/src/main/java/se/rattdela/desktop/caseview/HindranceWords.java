package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.stream.Collectors;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.ProtectionMark;
import se.rattdela.rules.Truth;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

/** Why an item may not be given: which secrecy hinders and which is broken, one by one. */
final class HindranceWords {
  private final Texts texts;
  private final Words words;
  private final RulePack pack;

  HindranceWords(Texts texts, Words words, RulePack pack) {
    this.texts = texts;
    this.words = words;
    this.pack = pack;
  }

  /** The first words: whether nothing is broken, a part, or it is the same whatever is answered. */
  String lead(List<ProtectionMark> marks) {
    if (marks.stream().noneMatch(ProtectionMark::hinders)) {
      return texts.get("explain.must-not.whatever");
    }
    boolean some = marks.stream().anyMatch(HindranceWords::broken);
    return texts.get(some ? "explain.must-not.part" : "explain.must-not.lead");
  }

  /**
   * The rest: one sentence for each secrecy, or one for all where there is nothing to tell apart.
   */
  String summary(List<ProtectionMark> marks) {
    boolean alike = marks.stream().allMatch(each -> each.hinders() && each.barriers().isEmpty());
    return alike
        ? texts.format(
            "explain.must-not.standing",
            words.secrecyCited(marks.stream().map(ProtectionMark::secrecy).toList()))
        : marks.stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private String sentence(ProtectionMark mark) {
    String secrecy = words.secrecyCited(List.of(mark.secrecy()));
    if (mark.stands() == Truth.FALSE) {
      return texts.format("explain.must-not.ended", secrecy);
    }
    if (broken(mark)) {
      return texts.format("explain.must-not.broken", secrecy, provisions(mark.brokenBy()));
    }
    if (!mark.hinders()) {
      return texts.format("explain.must-not.open", secrecy);
    }
    return mark.barriers().isEmpty()
        ? texts.format("explain.must-not.unbroken", secrecy)
        : texts.format("explain.must-not.hinders", secrecy, barriers(mark.barriers()));
  }

  private static boolean broken(ProtectionMark mark) {
    return mark.stands() != Truth.FALSE && mark.broken() == Truth.TRUE;
  }

  private String barriers(List<ProtectionMark.Barrier> barriers) {
    return barriers.stream().map(this::barrier).distinct().collect(Collectors.joining(" "));
  }

  /** A known trap names its provision itself. */
  private String barrier(ProtectionMark.Barrier barrier) {
    String text = barrier.reason().text();
    return barrier.reason().trap() == null ? citation(barrier.version()) + ". " + text : text;
  }

  private String provisions(List<String> versions) {
    return versions.stream().map(this::citation).distinct().collect(Collectors.joining(", "));
  }

  private String citation(String version) {
    Provision provision = pack.provisionOfVersion(version);
    return provision == null ? version : provision.citation();
  }
}
