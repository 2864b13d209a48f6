package se.rattdela.desktop.request;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.rules.Initiative;

/**
 * Keeps what is written in a registration until the database has it. The draft saves itself a
 * moment after each pause; this holds the moment, and everything while the database is away.
 */
final class RequestJournal {
  /** What came of looking for kept texts. */
  enum Found {
    /** Nothing was kept. */
    NOTHING,
    /** What was kept stands in the form again. */
    PUT_BACK,
    /** It stands there again, and the registration has been changed since it was written. */
    OUTDATED
  }

  private final UnsentTexts unsent;
  private final KeptTexts kept;

  /** A journal for a form, which is silent until it has begun. */
  RequestJournal(UnsentTexts unsent, RequestForm form) {
    this.unsent = unsent;
    this.kept =
        new KeptTexts(unsent)
            .with("unit", form.unit)
            .with("officer", form.officer)
            .with("reference", form.reference)
            .with("received", form.received)
            .with("asked", form.asked)
            .with("purpose", form.purposeText)
            .with("basis", form.basis)
            .with("basis-check", form.basisCheck)
            .day("due", form.due)
            .with("recipient", form.recipient)
            .with("recipient-name", form.recipientName)
            .with("purpose-code", form.purpose)
            .choice("channel", form.channel, Channel.class)
            .with("identity", form.identityCheck, IdentityCheck::name, IdentityCheck::valueOf)
            .with("identity-at", form.identityCheckedAt, RequestJournal::at, RequestJournal::at)
            .with("items", form.items, RequestJournal::items, RequestJournal::items)
            .with("matter", form.matter, MatterText::write, MatterText::read);
  }

  private static String at(@Nullable Instant at) {
    return at == null ? "" : at.toString();
  }

  private static @Nullable Instant at(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }

  private static String items(List<ItemId> items) {
    return items.stream().map(each -> Long.toString(each.value())).collect(Collectors.joining(","));
  }

  private static List<ItemId> items(String text) {
    return Arrays.stream(text.split(",", -1))
        .filter(each -> !each.isEmpty())
        .map(each -> new ItemId(Long.parseLong(each)))
        .toList();
  }

  /**
   * Begins on a registration whose form is filled; what was kept of it is put back.
   *
   * @param saved as it is in the database, or null where it is not there yet
   */
  Found begin(
      @Nullable DisclosureView saved, CaseId caseId, Initiative initiative, MatterKind kind) {
    if (saved == null) {
      String place = DraftPlaces.register(caseId, initiative, kind);
      boolean holds = unsent.holds(place);
      kept.begin(place, "");
      return holds ? Found.PUT_BACK : Found.NOTHING;
    }
    String place = DraftPlaces.request(saved.id());
    boolean holds = unsent.holds(place);
    kept.begin(place, saved.number(), saved.version());
    if (!holds) {
      return Found.NOTHING;
    }
    return kept.outdated() ? Found.OUTDATED : Found.PUT_BACK;
  }

  /**
   * The database has the registration.
   *
   * @param again whether something has been written since that save began
   */
  void saved(DisclosureView view, boolean again) {
    kept.stored(DraftPlaces.request(view.id()), view.number(), view.version(), again);
  }

  /** What was kept is not wanted any more. */
  void drop() {
    kept.saved();
  }
}
