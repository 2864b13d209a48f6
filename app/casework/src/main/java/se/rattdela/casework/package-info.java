@NullMarked
package se.rattdela.casework;

import org.jspecify.annotations.NullMarked;
