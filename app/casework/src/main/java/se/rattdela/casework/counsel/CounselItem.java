package se.rattdela.casework.counsel;

import java.util.Set;
import se.rattdela.casework.common.ItemId;

/**
 * An item a question is about, as the rule steward sees it: without owner and passages.
 *
 * @param category code of the vocabulary
 * @param detail empty where the item is protected
 * @param secrecy codes of the provisions that protect it
 * @param protectedData third person or protected identity
 */
public record CounselItem(
    ItemId id,
    String title,
    String detail,
    String category,
    Set<String> secrecy,
    boolean protectedData) {
  public CounselItem {
    secrecy = Set.copyOf(secrecy);
  }
}
