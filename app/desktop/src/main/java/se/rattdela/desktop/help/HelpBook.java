package se.rattdela.desktop.help;

import java.util.ArrayList;
import java.util.List;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

/** All that the help says, in the language of the texts; what the law says is always Swedish. */
public final class HelpBook {
  private final Texts texts;
  private final List<HelpEntry> entries = new ArrayList<>();

  /** The help for a rule pack. */
  public HelpBook(Texts texts, RulePack pack) {
    this.texts = texts;
    keys();
    words();
    journeys();
    pack.vocabulary()
        .traps()
        .values()
        .forEach(trap -> {
          Provision provision = pack.provision(trap.provision());
          String citation = provision == null ? trap.provision() : provision.citation();
          entries.add(new HelpEntry(HelpEntry.Section.TRAPS, "", citation, trap.text()));
        });
  }

  /** Everything, in order. */
  public List<HelpEntry> entries() {
    return List.copyOf(entries);
  }

  /** What answers a search; everything for an empty one. */
  public List<HelpEntry> find(String searched) {
    return searched.isBlank()
        ? entries()
        : entries.stream().filter(each -> each.answers(searched, texts.locale())).toList();
  }

  private void keys() {
    for (Shortcut.Where where : Shortcut.Where.values()) {
      for (Shortcut each : Shortcut.of(where)) {
        entries.add(
            new HelpEntry(
                HelpEntry.Section.KEYS,
                texts.get("enum.Where." + where.name()),
                each.keys(texts),
                each.title(texts)));
      }
    }
  }

  private void words() {
    word("help.word.case", "help.word.case.text");
    word("help.word.branch", "help.word.branch.text");
    word("help.word.document", "help.word.document.text");
    word("help.word.item", "help.word.item.text");
    word("help.word.secrecy", "help.word.secrecy.text");
    word("help.word.override", "help.word.override.text");
    word("help.word.duty", "help.word.duty.text");
    word("help.word.condition", "help.word.condition.text");
    word("help.word.fact", "help.word.fact.text");
    word("help.word.judgement", "help.word.judgement.text");
    word("help.word.harm", "help.word.harm.text");
    word("help.word.balance", "help.word.balance.text");
    word("help.word.request", "help.word.request.text");
    word("help.word.own", "help.word.own.text");
    word("help.word.assessment", "help.word.assessment.text");
    word("help.word.decision", "help.word.decision.text");
    word("help.word.notice", "help.word.notice.text");
    word("help.word.oral", "help.word.oral.text");
    word("help.word.delegation", "help.word.delegation.text");
    word("help.word.dispatch", "help.word.dispatch.text");
    word("help.word.mask", "help.word.mask.text");
    word("help.word.review", "help.word.review.text");
    word("help.word.disposal", "help.word.disposal.text");
    word("help.word.protected", "help.word.protected.text");
    word("help.word.pack", "help.word.pack.text");
    word("help.word.day", "help.word.day.text");
    word("help.outcome.must", "help.outcome.must.text");
    word("help.outcome.may", "help.outcome.may.text");
    word("help.outcome.assess", "help.outcome.assess.text");
    word("help.outcome.investigate", "help.outcome.investigate.text");
    word("help.outcome.must-not", "help.outcome.must-not.text");
    word("help.outcome.not-secret", "help.outcome.not-secret.text");
  }

  private void word(String name, String text) {
    add(HelpEntry.Section.WORDS, name, text);
  }

  private void journeys() {
    journey("help.journey.request", "help.journey.request.text");
    journey("help.journey.own", "help.journey.own.text");
    journey("help.journey.notice", "help.journey.notice.text");
    journey("help.journey.refusal", "help.journey.refusal.text");
    journey("help.journey.oral", "help.journey.oral.text");
    journey("help.journey.unmet", "help.journey.unmet.text");
    journey("help.journey.law", "help.journey.law.text");
    journey("help.journey.log", "help.journey.log.text");
    journey("help.journey.account", "help.journey.account.text");
  }

  private void journey(String name, String text) {
    add(HelpEntry.Section.JOURNEYS, name, text);
  }

  private void add(HelpEntry.Section section, String name, String text) {
    entries.add(new HelpEntry(section, "", texts.get(name), texts.get(text)));
  }
}
