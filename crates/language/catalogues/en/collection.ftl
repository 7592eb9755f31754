## A folder of one’s own

collection-title = Your folder
collection-lead = Pages that you put together yourself. They are in this browser only. We keep nothing.
collection-sent = Somebody put these pages together and gave you the address.
collection-empty = There is nothing here yet. Open a page and choose “Put in my folder”.
collection-remove = Take out
collection-keep-title = Keep or pass on
collection-keep = The address below holds the names of the pages. Whoever opens it sees which ones you chose.
collection-address = Address of this folder
collection-clear = Empty the folder
collection-take-over = Put these pages in my folder
collection-take-over-what = They take the place of what is in your folder now.
collection-add = Put in my folder
collection-in-it = This page is in your folder
collection-leaflet-title = Information pages
