/**
 * The extract (utdrag): the information that leaves, item by item, and nothing else.
 *
 * <p>Guards the rule that an extract is built from ticked items and never by copying a document and
 * hiding parts of it: what is masked has no words here at all, and its mask says nothing of their
 * length.
 */
@NullMarked
package se.rattdela.reports.extract;

import org.jspecify.annotations.NullMarked;
