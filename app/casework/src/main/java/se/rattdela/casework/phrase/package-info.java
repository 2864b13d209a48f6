/**
 * Phrases for reasons: each user's own and the office's. The rules it guards: a phrase carries no
 * personal data, its placeholders come from a closed list, and every wording it has had is kept. A
 * phrase is copied where it is used, so a later wording changes no text that stands.
 */
@NullMarked
package se.rattdela.casework.phrase;

import org.jspecify.annotations.NullMarked;
