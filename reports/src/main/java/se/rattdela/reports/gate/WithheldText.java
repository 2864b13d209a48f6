package se.rattdela.reports.gate;

/**
 * Something that must not leave: a withheld passage, the name or number of another person, a
 * protected address. Give only what must not be seen: words that stand both in a withheld passage
 * and in one that leaves are a hit.
 *
 * @param label what the report calls it, without saying it: "Adress, skyddade personuppgifter"
 * @param text the string itself; a text of fewer than two letters or digits cannot be searched for
 * @param itemNumber the item it belongs to; 0 when it belongs to none
 */
public record WithheldText(String label, String text, int itemNumber) {
  /** Never the text. */
  @Override
  public String toString() {
    return "WithheldText[" + label + ", " + itemNumber + "]";
  }
}
