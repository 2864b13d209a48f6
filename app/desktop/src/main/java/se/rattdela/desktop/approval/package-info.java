/**
 * The approver's review: exactly what leaves and what stays, ticked item by item, bound to a
 * digest. Nobody approves an own draft; casework checks it, this package only says so early.
 */
@NullMarked
package se.rattdela.desktop.approval;

import org.jspecify.annotations.NullMarked;
