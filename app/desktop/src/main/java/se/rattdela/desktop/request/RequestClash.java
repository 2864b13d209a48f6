package se.rattdela.desktop.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;

/** What two officers have written in the same registration. */
final class RequestClash {
  private RequestClash() {}

  /**
   * The clash of a registration.
   *
   * @param title who saved first, and when
   * @param before what the officer began from, or null where that is not known any more
   * @param theirs as it is in the database now
   */
  static Clash<DisclosureView, DisclosureDraft> of(
      String title,
      @Nullable DisclosureDraft before,
      DisclosureDraft mine,
      DisclosureView theirs,
      CaseFile file,
      MatterWords matters,
      Desk desk) {
    return new Clash<>(
        title,
        theirs,
        merge(new Merge<>(before, mine, theirs.content()), file, matters, desk),
        result -> settled(result, theirs.content()));
  }

  private static Merge<DisclosureDraft> merge(
      Merge<DisclosureDraft> merge, CaseFile file, MatterWords matters, Desk desk) {
    Texts texts = desk.texts();
    Words words = desk.words();
    return merge
        .value(
            "recipient",
            texts.get("request.recipient"),
            DisclosureDraft::recipient,
            words::recipient)
        .text("recipientName", texts.get("request.recipient.which"), DisclosureDraft::recipientName)
        .text("unit", texts.get("request.unit"), DisclosureDraft::recipientUnit)
        .text("officer", texts.get("request.officer"), DisclosureDraft::recipientOfficer)
        .text("reference", texts.get("request.reference"), DisclosureDraft::recipientReference)
        .value(
            "received",
            texts.get("request.received"),
            DisclosureDraft::received,
            at -> at == null ? "" : words.moment(at))
        .value(
            "channel",
            texts.get("request.channel"),
            DisclosureDraft::channel,
            channel -> channel == null ? "" : words.of(channel))
        .value(
            "identity",
            texts.get("request.identity"),
            DisclosureDraft::identityCheck,
            check -> texts.get(identity(check)))
        .value(
            "due",
            texts.get("request.due"),
            DisclosureDraft::due,
            day -> day == null ? "" : words.day(day))
        .text("asked", texts.get("request.asked"), DisclosureDraft::asked)
        .text("purposeText", texts.get("request.purpose-text"), DisclosureDraft::purposeText)
        .value(
            "purpose",
            texts.get("request.purpose"),
            DisclosureDraft::purpose,
            code -> code == null ? "" : words.purpose(code))
        .text("basis", texts.get("request.basis"), DisclosureDraft::invokedBasis)
        .text("basisCheck", texts.get("request.basis.own-words"), DisclosureDraft::ownBasisCheck)
        .value(
            "items",
            texts.get("request.items"),
            DisclosureDraft::items,
            items -> titles(file, items))
        .value("matter", texts.get("conflict.matter"), DisclosureDraft::matter, matters::of);
  }

  private static String identity(IdentityCheck check) {
    return switch (check) {
      case CALL_BACK -> "request.identity.call-back";
      case KNOWN_CHANNEL -> "request.identity.known-channel";
      case SERVICE_CARD -> "request.identity.service-card";
      case NOT_CHECKED -> "request.identity.not-checked";
    };
  }

  private static String titles(CaseFile file, List<ItemId> chosen) {
    return String.join(
        ", ",
        file.items().stream()
            .filter(item -> chosen.contains(item.id()))
            .map(ItemView::title)
            .toList());
  }

  private static DisclosureDraft settled(
      Merge.Result<DisclosureDraft> result, DisclosureDraft stored) {
    DisclosureDraft identity = result.value("identity", draft -> draft);
    return new DisclosureDraft(
        stored.caseId(),
        stored.initiative(),
        result.value("recipient", DisclosureDraft::recipient),
        result.text("recipientName", DisclosureDraft::recipientName),
        result.text("unit", DisclosureDraft::recipientUnit),
        result.text("officer", DisclosureDraft::recipientOfficer),
        result.text("reference", DisclosureDraft::recipientReference),
        result.value("received", DisclosureDraft::received),
        result.value("channel", DisclosureDraft::channel),
        identity.identityCheck(),
        identity.identityCheckedAt(),
        result.text("asked", DisclosureDraft::asked),
        result.text("purposeText", DisclosureDraft::purposeText),
        result.value("purpose", DisclosureDraft::purpose),
        result.text("basis", DisclosureDraft::invokedBasis),
        result.text("basisCheck", DisclosureDraft::ownBasisCheck),
        result.value("due", DisclosureDraft::due),
        result.value("items", DisclosureDraft::items),
        result.value("matter", DisclosureDraft::matter));
  }
}
