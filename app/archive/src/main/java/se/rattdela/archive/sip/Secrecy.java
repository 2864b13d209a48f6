package se.rattdela.archive.sip;

import org.jspecify.annotations.Nullable;

/**
 * One secrecy that holds for the document.
 *
 * @param provision "26 kap. 1 § OSL"
 * @param explanation what it protects; null where the provision says it
 * @param years how long it lasts at most, in years from the document's date; null where unsaid
 */
public record Secrecy(String provision, @Nullable String explanation, @Nullable Integer years) {}
