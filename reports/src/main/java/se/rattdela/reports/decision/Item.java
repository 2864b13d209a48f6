package se.rattdela.reports.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of information (uppgift): a row of the decision.
 *
 * @param number its number in this decision, from 1
 * @param title its category, "Utbetalt ekonomiskt bistånd"
 * @param subtitle period or the like
 * @param concerns whose it is; for anyone but the subject already made anonymous, "Annan person"
 * @param source the document it stands in
 * @param secrecy protecting provisions in words, "26 kap. 1 § OSL"; empty when nothing protects it
 * @param harmTest the harm test; null only when nothing protects the item
 * @param outcome what happens to it
 * @param grounds the decisive provisions in short, "110 kap. 31 § SFB", or "sekretess hindrar"
 * @param withheldReason why it is withheld, as the recipient may read it; null when it leaves
 * @param content the very words handed over; null when they go in an attachment
 */
public record Item(
    int number,
    String title,
    @Nullable String subtitle,
    String concerns,
    @Nullable SourceDocument source,
    List<String> secrecy,
    @Nullable HarmTest harmTest,
    Outcome outcome,
    List<String> grounds,
    @Nullable String withheldReason,
    @Nullable String content) {

  public Item {
    if (number < 1) {
      throw new IllegalArgumentException("item number " + number + " is below 1");
    }
    if (content != null && !outcome.leaves()) {
      // Not a question of completeness: such a record must never exist, not even as a draft.
      throw new IllegalArgumentException("item " + number + " is withheld but carries its content");
    }
    secrecy = secrecy.stream().filter(provision -> !provision.isBlank()).toList();
    grounds = grounds.stream().filter(ground -> !ground.isBlank()).toList();
  }
}
