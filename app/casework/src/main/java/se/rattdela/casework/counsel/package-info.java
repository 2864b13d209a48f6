/**
 * Questions that an officer puts to the rule steward about a case, and the answers. The rule it
 * guards: the answer is advice that comes back with name and time; the judgement stays the
 * officer's own. Only a question of law is answered for the whole office. The rule steward sees
 * what was asked and the items it is about, never names, numbers or documents; each opening is
 * logged in the case. An answer is told to whoever asked until they have read it; a question that
 * is taken back is answered by nobody and holds on to no item.
 */
@NullMarked
package se.rattdela.casework.counsel;

import org.jspecify.annotations.NullMarked;
