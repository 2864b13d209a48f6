package se.rattdela.desktop.masking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.paper.PaperFile;

/**
 * What a mask is called: its number, its page, where on it, and its ground, so that two with the
 * same ground can be told apart. What stands under a mask is not told: that is what must not be
 * seen, and a list is seen by whoever passes.
 */
final class MaskWords {
  private static final int PARTS = 3;

  private final Texts texts;

  MaskWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * A mask as a line of a list.
   *
   * @param number from 1, as it stands on the mask
   * @param pages of the original; null while they are not known
   */
  String line(int number, MaskArea mask, @Nullable List<PaperFile.Page> pages) {
    return pages == null || mask.page() > pages.size()
        ? texts.format("masking.mask", number, mask.page(), mask.legalGround())
        : texts.format(
            "masking.mask.placed",
            number,
            mask.page(),
            place(mask, pages.get(mask.page() - 1)),
            mask.legalGround());
  }

  /** A mask on the page itself, where its place is seen. */
  String onPage(int number, MaskArea mask) {
    return texts.format("masking.mask.on-page", number, mask.legalGround());
  }

  /** Thirds of the page: of its height from above, and from the left unless it spans them. */
  private String place(MaskArea mask, PaperFile.Page page) {
    double height = page.width() * page.ratio();
    int down = third(height - mask.y() - mask.height() / 2, height);
    int left = third(mask.x(), page.width());
    int right = third(mask.x() + mask.width(), page.width());
    String above =
        texts.get(
            down == 0
                ? "masking.place.top"
                : down == 1 ? "masking.place.middle" : "masking.place.bottom");
    if (left != right || left == 1) {
      return above;
    }
    return above + " " + texts.get(left == 0 ? "masking.place.left" : "masking.place.right");
  }

  private static int third(double at, double whole) {
    return Math.clamp((int) (at / whole * PARTS), 0, PARTS - 1);
  }
}
