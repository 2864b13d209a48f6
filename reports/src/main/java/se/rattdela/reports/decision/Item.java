package se.rattdela.reports.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of information (uppgift): a row of the decision. The information itself has no place
 * here: it leaves in the extract.
 *
 * @param number its number in this decision, from 1
 * @param title its category, "Utbetalt ekonomiskt bistånd"
 * @param subtitle period or the like
 * @param concerns whose it is; for anyone but the subject already made anonymous, "Annan person"
 * @param anotherPerson whether it is about a person other than the subject
 * @param source the document it stands in
 * @param secrecy protecting provisions in words, "26 kap. 1 § OSL"; empty when nothing protects it
 * @param harmTest the harm test; null only when nothing protects the item
 * @param outcome what happens to it
 * @param grounds the decisive provisions in short, "110 kap. 31 § SFB", or "sekretess hindrar"
 * @param withheldReason why it is withheld, as the recipient may read it, or why nothing let it out
 *     although it was given; null when it leaves with support
 */
public record Item(
    int number,
    String title,
    @Nullable String subtitle,
    String concerns,
    boolean anotherPerson,
    @Nullable SourceDocument source,
    List<String> secrecy,
    @Nullable HarmTest harmTest,
    Outcome outcome,
    List<String> grounds,
    @Nullable String withheldReason) {

  public Item {
    if (number < 1) {
      throw new IllegalArgumentException("item number " + number + " is below 1");
    }
    secrecy = secrecy.stream().filter(provision -> !provision.isBlank()).toList();
    grounds = grounds.stream().filter(ground -> !ground.isBlank()).toList();
  }
}
