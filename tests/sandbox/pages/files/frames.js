// Frames the record that `?src=` names.
const frame = document.createElement('iframe')
frame.src = new URLSearchParams(location.search).get('src') ?? 'about:blank'
frame.width = '1000'
frame.height = '700'
document.body.append(frame)
