package se.rattdela.desktop.redress;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;

/** What two officers have written of the same correction, change or annulment. */
final class RedressClash {
  private RedressClash() {}

  /**
   * The clash of a draft.
   *
   * @param title who saved first, and when
   * @param before what the officer began from, or null where that is not known any more
   */
  static Clash<RedressView, RedressDraft> of(
      String title,
      @Nullable RedressDraft before,
      RedressDraft mine,
      RedressView theirs,
      Desk desk) {
    Texts texts = desk.texts();
    Words words = desk.words();
    Merge<RedressDraft> merge =
        new Merge<>(before, mine, theirs.content())
            .value("kind", texts.get("redress.kind"), RedressDraft::kind, words::of)
            .value("ground", texts.get("redress.ground"), RedressDraft::ground, words::of)
            .text("stood", texts.get("redress.stood"), RedressDraft::stood)
            .text("shall", texts.get("redress.shall"), RedressDraft::shall)
            .value(
                "keeps-given",
                texts.get("redress.keeps-given"),
                RedressDraft::keepsGiven,
                keeps -> texts.get(keeps ? "common.yes" : "common.no"))
            .text("reasons", texts.get("redress.reasons"), RedressDraft::reasons)
            .text(
                "recipient-shall",
                texts.get("redress.recipient-shall"),
                RedressDraft::recipientShall);
    return new Clash<>(title, theirs, merge, RedressClash::settled);
  }

  private static RedressDraft settled(Merge.Result<RedressDraft> result) {
    return new RedressDraft(
        result.value("kind", RedressDraft::kind),
        result.value("ground", RedressDraft::ground),
        result.text("stood", RedressDraft::stood),
        result.text("shall", RedressDraft::shall),
        result.value("keeps-given", RedressDraft::keepsGiven),
        result.text("reasons", RedressDraft::reasons),
        result.text("recipient-shall", RedressDraft::recipientShall));
  }
}
