@NullMarked
package se.rattdela.packtools;

import org.jspecify.annotations.NullMarked;
