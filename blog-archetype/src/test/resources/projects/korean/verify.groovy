File site = new File(basedir, 'project/notes/target/blog')
assert new File(site, 'posts/first-steps-01/index.html').getText('UTF-8').contains('<html lang="ko"')
assert new File(site, 'series/first-steps/index.html').getText('UTF-8').contains('공개하기')
assert new File(site, 'en/posts/first-steps-01/index.html').getText('UTF-8').contains('<html lang="en"')
