<meta name="author" content="of the blog">
